import { z } from 'zod';
import { words } from './words';

const series = words.extend({
  code: z.string(),
  bridged: z.boolean(),
  groups: z.array(z.string()).nullable(),
  employer: z.array(z.string()),
  weight: z.number(),
  ranks: z.record(z.string(), words),
});

const kind = z.enum(['MOBILE', 'WORK', 'PRACTICE_BASE']);

export const titlesFile = z.object({
  series: z.array(series).min(1),
  stations: z.object({ names: z.record(kind, words) }),
});

export type Series = z.infer<typeof series>;
