import { z } from 'zod';
import { words } from './words';

const award = words.extend({
  code: z.string(),
  kind: z.enum(['SKILL', 'SCIENCE', 'TEACHING', 'FRIENDSHIP', 'COMPETITION']),
  level: z.enum(['INTERNATIONAL', 'NATIONAL', 'CITY', 'INSTITUTION', 'SOCIETY']),
  ranks: z.array(z.string()).optional(),
  groups: z.array(z.string()).nullable().optional(),
  employer: z.array(z.string()).optional(),
  ageAtMost: z.number().optional(),
  forForeigners: z.boolean().optional(),
  from: z.number().nullable().optional(),
  villageShare: z.number().positive(),
});

export const awardsFile = z.object({ awards: z.array(award).min(1) });

export type Award = z.infer<typeof award>;
