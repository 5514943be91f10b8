import { z } from 'zod';
import { words } from './words';

const role = words.extend({ code: z.string(), weight: z.number().positive() });

const association = words.extend({
  code: z.string(),
  pools: z.array(z.string()),
  needsDegreeAbroad: z.boolean().default(false),
  programmes: z.array(z.string()).optional(),
  ageAtMost: z.number().optional(),
  groups: z.array(z.string()).optional(),
  countries: z.array(z.string()).optional(),
  region: z.string().optional(),
  share: z.number().positive(),
  founded: z.number(),
});

const event = words.extend({
  code: z.string(),
  kind: z.enum(['RECRUITING', 'FORUM', 'SALON', 'LECTURE', 'FAIR', 'CONTEST', 'SELECTION']),
  month: z.number().min(1).max(12),
  since: z.number(),
  pools: z.array(z.string()),
  stem: z.boolean().default(false),
  groups: z.array(z.string()).optional(),
  attendance: z.number().positive(),
});

export const communitiesFile = z.object({
  associations: z.array(association).min(1),
  memberRoles: z.array(role).min(1),
  events: z.array(event).min(1),
  eventRoles: z.array(role).min(1),
});

export type Association = z.infer<typeof association>;
export type EventSeries = z.infer<typeof event>;
