import { z } from 'zod';
import * as outputs from './output';
import * as people from './person';
import * as programmes from './programme';
import * as worlds from './world';

/** Who says it: the first line of a file may be one; otherwise the import's own name is the source. */
const source = z.strictObject({
  type: z.literal('source'),
  code: z.string().min(1),
  names: z.array(z.strictObject({ text: z.string(), lang: z.string() })).min(1),
  lawfulBasis: z.enum(['CONSENT', 'CONTRACT', 'STATUTORY_DUTY', 'PUBLIC_INFORMATION', 'SYNTHETIC']),
  confidence: z.number().min(0).max(1).optional(),
  retrievedOn: z.string().optional(),
});

const kinds = { source, ...worlds, ...people, ...outputs, ...programmes };

/** One line of `talent-jsonl`. Unknown fields are an error: a typing slip must not lose a fact in silence. */
export const record = z.discriminatedUnion('type', [
  kinds.source,
  kinds.institution,
  kinds.discipline,
  kinds.region,
  kinds.industry,
  kinds.station,
  kinds.association,
  kinds.event,
  kinds.person,
  kinds.supervision,
  kinds.title,
  kinds.occupation,
  kinds.skill,
  kinds.certificate,
  kinds.certificateList,
  kinds.certified,
  kinds.designation,
  kinds.permit,
  kinds.contact,
  kinds.founder,
  kinds.paper,
  kinds.output,
  kinds.patent,
  kinds.venue,
  kinds.project,
  kinds.team,
  kinds.programme,
  kinds.selection,
  kinds.service,
  kinds.award,
  kinds.post,
  kinds.catalogue,
]);

export type TalentRecord = z.infer<typeof record>;
export type RecordOf<T extends TalentRecord['type']> = Extract<TalentRecord, { type: T }>;
