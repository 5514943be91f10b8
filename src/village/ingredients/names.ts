import { z } from 'zod';

const sign = z.object({ hanzi: z.string(), pinyin: z.string(), trad: z.string().optional() });

const surname = sign.extend({
  weight: z.number().positive(),
  wadeGiles: z.string().optional(),
  hongKong: z.string().optional(),
  taiwan: z.string().optional(),
  variants: z.array(z.string()).default([]),
});

const spelt = z.object({ hanzi: z.string(), latin: z.string(), trad: z.string().optional() });
const part = z.object({ latin: z.string(), native: z.string().optional() });

const origin = z.object({
  code: z.string(),
  languages: z.array(z.string()).min(1),
  order: z.enum(['given-family', 'family-given']),
  countries: z.array(z.string().length(2)).min(1),
  weight: z.number().positive(),
  given: z.array(part).min(1),
  family: z.array(part).min(1),
});

export const namesFile = z.object({
  chinese: z.object({
    surnames: z.array(surname).min(1),
    given: z.array(sign).min(1),
    hongKongGiven: z.array(spelt).min(1),
    taiwanGiven: z.array(spelt).min(1),
    western: z.array(z.string()).min(1),
  }),
  origins: z.array(origin).min(1),
});

export type Surname = z.infer<typeof surname>;
export type Sign = z.infer<typeof sign>;
export type Origin = z.infer<typeof origin>;
export type NamesFile = z.infer<typeof namesFile>;
