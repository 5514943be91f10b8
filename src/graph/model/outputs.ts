import { edges, node } from './kinds';

const output = {
  title: 'text',
  abstract: 'text',
  language: 'text',
  year: 'whole',
  publishedOn: 'text',
  /** Author names that no person stands behind yet. */
  unresolvedAuthors: 'texts',
  source: 'text',
} as const;

export const nodes = {
  Paper: node(
    'pap',
    'A paper.',
    {
      ...output,
      venue: 'text',
      issn: 'text',
      doi: 'text',
      citations: 'whole',
      /** Citations received in each year, in parallel; absent when the source does not give them by year. */
      citationYears: 'wholes',
      citationCounts: 'wholes',
      retractedOn: 'text',
    },
    ['doi'],
  ),
  Output: node('out', 'A patent, standard, report, work method, design, software or book.', {
    ...output,
    kind: 'text',
    number: 'text',
    status: 'text',
    substitutesPaper: 'claim',
  }),
  Venue: node(
    'ven',
    'A journal or conference, with what rules ask of it.',
    {
      name: 'text',
      issn: 'text',
      country: 'text',
      warnedFrom: 'text',
      warnedTo: 'text',
    },
    ['issn'],
  ),
  Project: node('prj', 'A funded project.', {
    title: 'text',
    nameZh: 'text',
    nameEn: 'text',
    funder: 'text',
    level: 'text',
    from: 'text',
    to: 'text',
    amount: 'number',
    knowledgeRenewal: 'claim',
  }),
  Team: node('tem', 'A team that came or may come together.', {
    nameZh: 'text',
    nameEn: 'text',
    focus: 'text',
    from: 'text',
    to: 'text',
  }),
};

const authors = ['Person', 'Withheld'] as const;

export const outputEdges = [
  ...edges(
    authors.flatMap((from) => [[from, 'Paper'] as const, [from, 'Output'] as const]),
    'AUTHORED',
    "Wrote or invented it; its date is the output's own, its role is empty for a plain author.",
    { position: 'whole', name: 'text', affiliation: 'text' },
  ),
  ...edges(
    [
      ['Paper', 'Discipline'],
      ['Output', 'Discipline'],
      ['Project', 'Discipline'],
      ['Team', 'Discipline'],
    ],
    'ABOUT',
    'Belongs to this field.',
    { weight: 'number' },
  ),
  ...edges(
    authors.map((from) => [from, 'Project'] as const),
    'TAKES_PART_IN',
    'Leads (PI) or works in it.',
  ),
  ...edges([['Project', 'Institution']], 'HOSTED_BY', 'The institution that carries it.'),
  ...edges(
    authors.map((from) => [from, 'Team'] as const),
    'MEMBER_OF',
    'Leads it or belongs to it.',
    { core: 'claim' },
  ),
  ...edges([['Team', 'Institution']], 'BASED_AT', 'Where it works.'),
];
