import { z } from 'zod';
import { id, ids, int, type Row, reads, text, texts, whole } from '../graph/query';

const tie = {
  candidateId: id,
  personId: id.nullable(),
  kind: z.enum(['COAUTHOR', 'SUPERVISION', 'SAME_INSTITUTION']),
  times: int,
  latest: text.nullable(),
  evidence: texts,
};

export const tiesWithPeople = reads(
  'conflict/withPeople',
  { people: ids, candidates: ids, since: whole },
  tie,
);

export const tiesWithInstitution = reads(
  'conflict/withInstitution',
  { institution: id, candidates: ids, since: whole },
  tie,
);

export type Tie = Row<typeof tiesWithPeople>;
