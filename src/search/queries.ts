import { claim, id, int, number, type Row, reads, text, whole } from '../graph/query';

export const authorsByText = reads(
  'search/authorsByText',
  { words: text, outputs: whole },
  { personId: id, outputId: id, year: int.nullable(), score: number, leading: claim.nullable() },
);

export type Hit = Row<typeof authorsByText>;
