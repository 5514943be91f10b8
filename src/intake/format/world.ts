import { z } from 'zod';
import { count, line, maybe, names, own, partialDate, period, year } from './words';

export const institution = z.strictObject({
  type: z.literal('institution'),
  id: own,
  names,
  ror: maybe(line),
  uscc: maybe(line),
  kind: maybe(
    z.enum(['EDUCATION', 'RESEARCH', 'COMPANY', 'HOSPITAL', 'GOVERNMENT', 'PUBLIC', 'ASSOCIATION']),
  ),
  country: maybe(z.string().length(2)),
  /** GB/T 2260 for China (310000 is Shanghai), ISO 3166-2 elsewhere. */
  region: maybe(line),
  city: maybe(names),
  partOf: maybe(own),
  ownership: maybe(z.enum(['STATE', 'PRIVATE', 'FOREIGN', 'JOINT'])),
  highTech: maybe(z.boolean()),
  headquarters: maybe(z.enum(['FORTUNE_500', 'CENTRAL_SOE', 'REGIONAL'])),
  registeredCapital: maybe(z.number().min(0)),
  foundedOn: maybe(partialDate),
  publicGrade: maybe(z.enum(['CITY', 'DISTRICT', 'GRASS_ROOTS'])),
  approvedPosts: maybe(count),
  seniorPosts: maybe(count),
  ratioPilot: maybe(z.boolean()),
  industries: maybe(z.array(own)),
  regions: maybe(z.array(own)),
  rankings: maybe(z.array(z.strictObject({ list: line, year, rank: z.number().int().min(1) }))),
});

export const discipline = z.strictObject({
  type: z.literal('discipline'),
  id: own,
  scheme: line,
  code: line,
  names,
  stem: maybe(z.boolean()),
  broader: maybe(own),
  exactMatch: maybe(z.array(own)),
  closeMatch: maybe(z.array(own)),
});

export const region = z.strictObject({
  type: z.literal('region'),
  id: own,
  code: line,
  kind: z.enum(['PROVINCE', 'KEY_REGION', 'NEW_TOWN', 'TRANSFORMATION']),
  names,
});

export const industry = z.strictObject({ type: z.literal('industry'), id: own, code: line, names });

export const station = z.strictObject({
  type: z.literal('station'),
  id: own,
  names,
  kind: z.enum(['MOBILE', 'WORK', 'PRACTICE']),
  institution: own,
  disciplines: maybe(z.array(own)),
  supervisors: maybe(z.array(z.strictObject({ person: own, capacity: maybe(count), ...period }))),
  postdocs: maybe(
    z.array(z.strictObject({ person: own, track: maybe(line), fullTime: maybe(z.boolean()), ...period })),
  ),
  ...period,
});

export const association = z.strictObject({
  type: z.literal('association'),
  id: own,
  names,
  kind: maybe(line),
  members: maybe(z.array(z.strictObject({ person: own, role: maybe(line), ...period }))),
});

export const event = z.strictObject({
  type: z.literal('event'),
  id: own,
  names,
  kind: maybe(z.enum(['FAIR', 'FORUM', 'CONTEST', 'SALON', 'TRAINING'])),
  on: maybe(partialDate),
  city: maybe(line),
  people: maybe(z.array(z.strictObject({ person: own, role: maybe(line), result: maybe(line) }))),
});
