import { z } from 'zod';
import { words } from './words';

const born = z.object({
  men: z.string().nullable(),
  women: z.string().nullable(),
  enterpriseWomen: z.string().optional(),
});

const track = words.extend({
  code: z.string(),
  degree: z.enum(['MASTER', 'PHD']).optional(),
  employer: z.array(z.string()).optional(),
  groups: z.array(z.string()).optional(),
  pool: z.array(z.string()).optional(),
  born: born.optional(),
});

const needs = z.object({
  degree: z.enum(['MASTER', 'PHD']).nullable(),
  title: z.enum(['SENIOR']).nullable(),
  orTitle: z.boolean().default(false),
  pool: z.array(z.string()),
  stem: z.boolean(),
  groups: z.array(z.string()).nullable(),
  employer: z.array(z.string()),
  region: z.string().optional(),
  degreeAbroad: z.boolean().default(false),
  overseasMonths: z.number().optional(),
  returnedWithinYears: z.number().optional(),
  inStation: z.boolean().default(false),
  notPostdoc: z.boolean().default(false),
  supervisesPostdocs: z.boolean().default(false),
  coreTeamAtLeast: z.number().optional(),
});

const programme = words.extend({
  code: z.string(),
  level: z.enum(['NATIONAL', 'MINISTERIAL', 'CITY', 'DISTRICT', 'INSTITUTION']),
  sponsor: words,
  names: z.array(words.extend({ short: z.string(), from: z.number().nullable(), to: z.number().nullable() })),
  needs,
  tracks: z.array(track).default([]),
  careerYears: z.tuple([z.number(), z.number()]),
  years: z.number().nullable(),
  villageSize: z.number(),
  amountTenThousandYuan: z.tuple([z.number(), z.number()]).optional(),
  notTogether: z.array(z.string()),
  editions: z
    .array(z.object({ year: z.number(), born, tracks: z.array(z.union([z.string(), track])).optional() }))
    .min(1),
});

export const programmesFile = z.object({ programmes: z.array(programme).min(1) });

export type Programme = z.infer<typeof programme>;
export type Edition = Programme['editions'][number];
export type Track = z.infer<typeof track>;
