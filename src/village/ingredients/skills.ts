import { z } from 'zod';
import { words } from './words';

const occupation = words.extend({
  code: z.string(),
  series: z.string().nullable(),
  speciality: words,
  groups: z.array(z.string()),
});

const certificate = words.extend({
  code: z.string(),
  issuer: words,
  country: z.string().length(2),
  list: z.array(z.enum(['A', 'B', 'C'])),
  editions: z.array(z.string()),
  equivalent: z.object({ series: z.string(), level: z.string() }).optional(),
  groups: z.array(z.string()),
});

export const skillsFile = z.object({
  occupations: z.array(occupation).min(1),
  certificates: z.array(certificate).min(1),
});

export type Occupation = z.infer<typeof occupation>;
export type Certificate = z.infer<typeof certificate>;
