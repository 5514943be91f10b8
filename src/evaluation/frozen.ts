import { z } from 'zod';
import { indicatorCodes } from './measure';

const row = z.strictObject({
  id: z.string(),
  misconductOn: z.string().nullable(),
  ethicsCleared: z.boolean().nullable(),
  papers: z.array(
    z.strictObject({
      id: z.string(),
      citations: z.number().nullable(),
      year: z.number().nullable(),
      leading: z.boolean(),
    }),
  ),
  others: z.array(z.string()),
  teams: z.array(z.strictObject({ team: z.string(), core: z.number() })),
  students: z.array(z.string()),
});

/** What was kept with a score, parsed again when it is replayed or opened. */
export const frozen = z.strictObject({
  nomination: z.string(),
  year: z.number(),
  discipline: z.string().nullable(),
  nominee: row,
  peers: z.array(row),
});

export const answer = z.strictObject({
  value: z.number(),
  outOf: z.number(),
  confidence: z.number(),
  vetoed: z.boolean(),
  contributions: z.array(
    z.strictObject({
      dimension: z.string(),
      indicator: z.enum(indicatorCodes),
      value: z.number().nullable(),
      percentile: z.number().nullable(),
      weight: z.number(),
      points: z.number().nullable(),
      peers: z.number(),
      evidence: z.array(z.string()),
    }),
  ),
});
