import { id, ids, int, list, number, type Row, reads, shape, text, texts, whole } from '../graph/query';

export const candidatesByIds = reads(
  'recommendation/candidates',
  { ids },
  {
    id,
    lastYear: int.nullable(),
    availability: text.nullable(),
    fields: list(shape({ discipline: id, weight: number })),
    houses: texts,
  },
);

export const peopleInField = reads(
  'recommendation/inField',
  { discipline: id, most: whole },
  { personId: id, weight: number },
);

export type CandidateRow = Row<typeof candidatesByIds>;
