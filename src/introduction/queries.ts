import { z } from 'zod';
import { id, ids, int, type Row, reads, text, texts, whole } from '../graph/query';

export const tiesOf = reads(
  'introduction/ties',
  { ids, most: whole, outputs: whole },
  {
    personId: id,
    otherId: id,
    otherName: text,
    kind: z.enum(['COAUTHOR', 'SUPERVISION']),
    times: int,
    first: text.nullable(),
    latest: text.nullable(),
    evidence: texts,
  },
);

export const insidersOf = reads('introduction/insiders', { institution: id, most: whole }, { personId: id });

export type TieRow = Row<typeof tiesOf>;
