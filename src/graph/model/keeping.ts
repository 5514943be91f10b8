import { edge, edges, node } from './kinds';

/** What the service keeps for itself: who may ask, who asked, what was decided, what is said by whom. */
export const nodes = {
  GraphVersion: node('ver', 'Which version of this model the database is in.', {
    number: 'whole',
    at: 'text',
  }),
  Source: node('src', 'Somebody who says things about people.', {
    code: 'text',
    nameZh: 'text',
    nameEn: 'text',
    lawfulBasis: 'text',
    confidence: 'number',
    retrievedOn: 'text',
  }),
  ApiKey: node('key', 'A key; of its secret only the hash is here.', {
    hash: 'text',
    label: 'text',
    role: 'text',
    purposes: 'texts',
    scopes: 'texts',
    institution: 'text',
    person: 'text',
    jurisdiction: 'text',
    createdOn: 'text',
    expiresOn: 'text',
    revokedOn: 'text',
    replacedBy: 'text',
    lastUsedOn: 'text',
  }),
  AuditPage: node(
    'aud',
    'What one key did within a moment, operation by operation. `writer` and `sequence` order the pages, for a chain later.',
    {
      writer: 'text',
      sequence: 'whole',
      key: 'text',
      /** The key, then the id: the pages of one key in the order of time. */
      byKey: 'text',
      /** An operation apiece, as JSON: who, why, what, how long, with what outcome, and whom it showed. */
      lines: 'texts',
      /** Whom they showed, each behind the month, for the full-text index. */
      shown: 'texts',
    },
    ['byKey'],
  ),
  Consent: node('cst', 'A consent a person gave: for what, from when, until it was withdrawn.', {
    purpose: 'text',
    from: 'text',
    to: 'text',
    evidence: 'text',
    recordedBy: 'text',
  }),
  Nomination: node('nom', 'A person put forward for a programme edition.', {
    at: 'text',
    status: 'text',
    category: 'text',
    statement: 'text',
    by: 'text',
    institution: 'text',
  }),
  SchemeVersion: node(
    'sch',
    'A published scoring scheme; never changed, only followed by the next version.',
    {
      code: 'text',
      number: 'whole',
      publishedOn: 'text',
      body: 'text',
      digest: 'text',
    },
  ),
  Score: node('sco', 'A score with all it rested on, frozen as canonical JSON.', {
    at: 'text',
    by: 'text',
    value: 'number',
    frozen: 'text',
    answer: 'text',
    digest: 'text',
  }),
};

const held = ['Person', 'Withheld'] as const;

export const keepingEdges = [
  ...edges(
    held.map((from) => [from, 'Source'] as const),
    'DESCRIBED_BY',
    'This source speaks about them.',
    {
      record: 'text',
      groups: 'texts',
      retrievedOn: 'text',
      confidence: 'number',
      lawfulBasis: 'text',
    },
  ),
  ...edges(
    held.map((from) => [from, 'Consent'] as const),
    'GAVE',
    'Their consent.',
  ),
  ...edges(
    held.map((to) => ['Nomination', to] as const),
    'NOMINATES',
    'Whom it puts forward.',
  ),
  edge('Nomination', 'NOMINATED_FOR', 'ProgrammeEdition', 'The call it is for.'),
  edge('Nomination', 'RESTS_ON', 'Consent', 'The consent that allows it.'),
  edge('Score', 'SCORES', 'Nomination', 'What was scored.'),
  edge('Score', 'UNDER', 'SchemeVersion', 'The scheme it was scored under.'),
];
