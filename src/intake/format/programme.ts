import { z } from 'zod';
import { count, line, maybe, names, own, partialDate, period, year } from './words';

export const programme = z.strictObject({
  type: z.literal('programme'),
  id: own,
  code: line,
  names,
  sponsor: maybe(line),
  level: maybe(z.enum(['NATIONAL', 'MINISTERIAL', 'CITY', 'DISTRICT', 'INSTITUTION'])),
  aliases: maybe(z.array(z.strictObject({ name: line, ...period }))),
  editions: z.array(
    z.strictObject({
      id: own,
      year,
      names: maybe(names),
      opensOn: maybe(partialDate),
      closesOn: maybe(partialDate),
      status: maybe(z.enum(['PUBLISHED', 'NOT_PUBLISHED', 'CLOSED'])),
      places: maybe(count),
      money: maybe(line),
      sourceDoc: maybe(line),
    }),
  ),
});

export const selection = z.strictObject({
  type: z.literal('selection'),
  person: own,
  edition: own,
  track: maybe(line),
  result: z.enum(['SELECTED', 'NOT_SELECTED', 'WITHDRAWN']),
  ...period,
});

/** Sat on the panel of this edition. */
export const service = z.strictObject({
  type: z.literal('service'),
  person: own,
  edition: own,
  role: maybe(line),
  ...period,
});

export const award = z.strictObject({
  type: z.literal('award'),
  id: own,
  code: line,
  names,
  level: maybe(z.enum(['INTERNATIONAL', 'NATIONAL', 'CITY', 'INSTITUTION'])),
  issuer: maybe(line),
  winners: maybe(z.array(z.strictObject({ person: own, on: maybe(partialDate), role: maybe(line) }))),
});

export const post = z.strictObject({
  type: z.literal('post'),
  id: own,
  names,
  institution: own,
  kind: maybe(z.enum(['PROFESSIONAL', 'SKILLED', 'MANAGEMENT'])),
  postType: maybe(z.enum(['RESEARCH', 'APPLIED', 'STRATEGY', 'OPERATIONS'])),
  grade: maybe(line),
  requirements: maybe(line),
  minDegree: maybe(z.enum(['BACHELOR', 'MASTER', 'PHD'])),
  payFrom: maybe(z.number().min(0)),
  payTo: maybe(z.number().min(0)),
  opensOn: maybe(partialDate),
  closesOn: maybe(partialDate),
  special: maybe(z.boolean()),
  headcount: maybe(count),
  disciplines: maybe(z.array(own)),
  industries: maybe(z.array(own)),
});

export const catalogue = z.strictObject({
  type: z.literal('catalogue'),
  id: own,
  names,
  system: z.enum(['INDUSTRY', 'REGION', 'SPECIAL', 'FOREIGN']),
  issuer: line,
  issuerLevel: z.enum(['CITY', 'DISTRICT', 'KEY_REGION', 'TRADE']),
  jointIssuer: maybe(line),
  regions: maybe(z.array(own)),
  editions: z.array(
    z.strictObject({
      id: own,
      year,
      status: z.enum(['DRAFT', 'PUBLISHED', 'SUPERSEDED']),
      publishedOn: maybe(partialDate),
      ...period,
      entries: z.array(
        z.strictObject({
          id: own,
          names,
          industries: maybe(z.array(own)),
          regions: maybe(z.array(own)),
          disciplines: maybe(z.array(own)),
          postType: maybe(z.enum(['RESEARCH', 'APPLIED', 'STRATEGY', 'OPERATIONS'])),
          education: maybe(z.enum(['BACHELOR', 'MASTER', 'PHD'])),
          major: maybe(line),
          ability: maybe(line),
          experience: maybe(line),
          urgency: maybe(z.enum(['VERY_SCARCE', 'SCARCE', 'SOMEWHAT_SCARCE'])),
          headcount: maybe(count),
        }),
      ),
    }),
  ),
});
