import { z } from 'zod';
import { words } from './words';

const city = z.object({
  country: z.string().length(2),
  region: z.string().optional(),
  code: z.string().optional(),
  city: words,
  weight: z.number().positive(),
});

export const placesFile = z.object({
  regions: z.array(words.extend({ code: z.string(), iso: z.string() })).min(1),
  china: z.array(city).min(1),
  shanghai: z.array(words.extend({ code: z.string() })).min(1),
  world: z.array(city).min(1),
});

export type City = z.infer<typeof city>;
