import { z } from 'zod';
import { words } from './words';

const pattern = z.object({
  zh: z.string().optional(),
  en: z.string(),
  native: z.string().optional(),
  weight: z.number().positive(),
  groups: z.array(z.string()).optional(),
  industry: z.string().optional(),
  countries: z.array(z.string()).optional(),
  parent: z.string().optional(),
});

const kind = z.object({
  kind: z.enum(['EDUCATION', 'RESEARCH', 'COMPANY', 'HOSPITAL', 'GOVERNMENT', 'PUBLIC_INSTITUTION']),
  weight: z.number().positive(),
  groups: z.array(z.string()).optional(),
  patterns: z.record(z.string(), z.array(pattern).min(1)),
});

const legalForm = z.object({
  zh: z.string().optional(),
  en: z.string(),
  native: z.string().optional(),
  weight: z.number().positive(),
});

const role = words.extend({ from: z.number(), to: z.number(), title: z.string().optional() });

export const institutionsFile = z.object({
  stems: z.object({
    zh: z.array(words).min(1),
    en: z.array(z.string()).min(1),
    other: z.record(z.string(), z.array(z.object({ native: z.string(), en: z.string() })).min(1)),
  }),
  languageOf: z.record(z.string(), z.string()),
  kinds: z.array(kind).min(1),
  legalForms: z.record(z.string(), z.array(legalForm).min(1)),
  departments: z.array(z.object({ group: z.string(), departments: z.array(words).min(1) })),
  laboratories: z.array(words.extend({ weight: z.number().positive() })).min(1),
  roles: z.record(z.string(), z.array(role).min(1)),
});

export type InstitutionsFile = z.infer<typeof institutionsFile>;
export type Pattern = z.infer<typeof pattern>;
export type HouseKind = z.infer<typeof kind>['kind'];
