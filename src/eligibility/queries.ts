import { claim, id, ids, int, list, type Row, reads, shape, text, texts } from '../graph/query';

export const factsOf = reads(
  'eligibility/facts',
  { ids },
  {
    id,
    sex: text.nullable(),
    birthDate: text.nullable(),
    insuredMonths: int.nullable(),
    leaderNoLongerTechnical: claim.nullable(),
    degrees: texts,
    employers: list(shape({ kind: text.nullable(), region: text.nullable() })),
    selectedFor: texts,
  },
);

export const editionsOf = reads('eligibility/editions', { ids }, { id, programme: text, year: int });

export type Facts = Row<typeof factsOf>;
