import { z } from 'zod';
import { words } from './words';

const both = z.object({ zh: z.array(z.string()).min(1), en: z.array(z.string()).min(1) });

const kind = words.extend({ code: z.string() });

export const proseFile = z.object({
  families: z.record(z.string(), z.array(z.string())),
  methods: z.record(z.string(), both),
  problems: z.record(z.string(), both),
  settings: both,
  titles: z.record(z.string(), both),
  abstracts: z.object({ background: both, aim: both, approach: both, results: both, close: both }),
  lettersResults: both,
  venues: z.object({ journals: both, conferences: both }),
  patents: both.extend({ kinds: z.array(kind).min(1) }),
  standards: both.extend({ kinds: z.array(kind).min(1) }),
  otherOutputs: z.array(kind.extend({ titles: both })).min(1),
  projects: both.extend({
    kinds: z
      .array(
        kind.extend({
          sponsor: words,
          category: z.string(),
          years: z.tuple([z.number(), z.number()]),
          amountTenThousandYuan: z.tuple([z.number(), z.number()]),
        }),
      )
      .min(1),
  }),
  theses: both,
});

export type Both = z.infer<typeof both>;
