import { z } from 'zod';
import { words } from './words';

const coded = words.extend({ code: z.string() });
const pair = z.tuple([z.number(), z.number()]);

const industry = coded.extend({
  groups: z.array(z.string()),
  fields: z.array(z.string()),
  weight: z.number(),
});

const post = words.extend({
  industry: z.string(),
  type: z.enum(['THEORY', 'APPLIED', 'STRATEGY', 'OPERATIONS']),
  fields: z.array(z.string()),
});

export const demandFile = z.object({
  industries: z.array(industry).min(1),
  regions: z
    .array(
      coded.extend({
        kind: z.enum(['KEY_REGION', 'NEW_TOWN', 'TRANSITION']),
        district: z.string().nullable(),
        industries: z.array(z.string()),
      }),
    )
    .min(1),
  catalogues: z.object({
    specials: z.array(coded.extend({ groups: z.array(z.string()) })),
    abilities: z.array(words).min(1),
    annualPayTenThousandYuan: z.array(pair).min(1),
    experienceYears: z.array(pair).min(1),
  }),
  posts: z.array(post).min(1),
  briefs: z.object({ zh: z.array(z.string()).min(1), en: z.array(z.string()).min(1) }),
  permits: z.array(coded.extend({ yearsAtMost: z.number(), weight: z.number() })).min(1),
});

export type DemandFile = z.infer<typeof demandFile>;
export type PostKind = z.infer<typeof post>;
