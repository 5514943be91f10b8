import { z } from 'zod';
import {
  claim,
  id,
  ids,
  int,
  list,
  number,
  type Row,
  reads,
  shape,
  text,
  texts,
  whole,
  writes,
} from '../graph/query';

/** Classified evaluation (分类评价). */
const categories = ['NATIONAL_TASK', 'BASIC_RESEARCH', 'APPLIED_RESEARCH', 'PUBLIC_INTEREST'] as const;

export const indicatorsOf = reads(
  'evaluation/indicators',
  { ids, year: whole },
  {
    id,
    misconductOn: text.nullable(),
    ethicsCleared: claim.nullable(),
    papers: list(shape({ id, citations: int.nullable(), year: int.nullable(), leading: claim })),
    others: texts,
    teams: list(shape({ team: id, core: int })),
    students: texts,
  },
);

export const peersOf = reads(
  'evaluation/peers',
  { person: id, years: whole, most: whole },
  { id, discipline: id },
);

export const peersAround = reads(
  'evaluation/peersAround',
  { person: id, years: whole, most: whole },
  { id, discipline: id },
);

export const openNomination = reads('evaluation/standing', { person: id, edition: id }, { id });

export const writeNomination = writes(
  'evaluation/nominate',
  {
    id,
    person: id,
    edition: id,
    consentId: id,
    consentFrom: text,
    evidence: text,
    at: text,
    by: text,
    institution: text.nullable(),
    category: text,
    statement: text,
  },
  { id },
);

export const nominationsByIds = reads(
  'evaluation/nominationsByIds',
  { ids },
  {
    id,
    at: text,
    status: z.enum(['OPEN', 'WITHDRAWN']),
    category: z.enum(categories),
    statement: text,
    by: text,
    institution: text.nullable(),
    personId: id,
    editionId: id,
    programme: text,
    consentFrom: text,
    consentTo: text.nullable(),
    consentEvidence: text,
  },
);

export const withdrawConsent = writes('evaluation/withdrawConsent', { nomination: id, on: text }, { id });

export const publishScheme = writes(
  'evaluation/publishScheme',
  { id, code: text, number: whole, publishedOn: text, body: text, digest: text },
  { id, digest: text },
);

export const keepScore = writes(
  'evaluation/keepScore',
  {
    id,
    nomination: id,
    scheme: id,
    at: text,
    by: text,
    value: number,
    frozen: text,
    answer: text,
    digest: text,
  },
  { id },
);

export const scoresByIds = reads(
  'evaluation/scoresByIds',
  { ids },
  {
    id,
    at: text,
    by: text,
    frozen: text,
    answer: text,
    digest: text,
    nominationId: id,
    personId: id,
    scheme: text,
  },
);

export type IndicatorRow = Row<typeof indicatorsOf>;
export type NominationRow = Row<typeof nominationsByIds>;
export type ScoreRow = Row<typeof scoresByIds>;
