import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { JSONObjectResolver, NonNegativeIntResolver, PositiveIntResolver } from 'graphql-scalars';
import * as about from './about';
import * as access from './access/resolvers';
import type { Complete } from './complete';
import * as door from './door/resolvers';
import * as eligibility from './eligibility/resolvers';
import * as evaluation from './evaluation/resolvers';
import * as introduction from './introduction/resolvers';
import * as own from './own/resolvers';
import * as people from './people/resolvers';
import * as places from './places/resolvers';
import * as portrait from './portrait/resolvers';
import * as recommendation from './recommendation/resolvers';
import { DateResolver, DateTimeResolver, PartialDateResolver } from './scalars';
import * as wording from './wording/resolvers';

const folder = join(__dirname, '../schema');

/** The SDL, a file per domain. */
export const typeDefs = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

const resolvers = {
  NonNegativeInt: NonNegativeIntResolver,
  PositiveInt: PositiveIntResolver,
  Date: DateResolver,
  DateTime: DateTimeResolver,
  JSONObject: JSONObjectResolver,
  PartialDate: PartialDateResolver,
  ...about,
  ...access,
  ...door,
  ...own,
  ...places,
  ...people,
  Institution: { ...places.Institution, ...people.Institution },
  Discipline: { ...places.Discipline, ...people.Discipline },
  Programme: { ...places.Programme, ...people.Programme },
  ...portrait,
  ...eligibility,
  ...introduction,
  ...recommendation,
  ...evaluation,
  Query: {
    ...about.Query,
    ...access.Query,
    ...door.Query,
    ...portrait.Query,
    ...people.Query,
    ...places.Query,
    ...eligibility.Query,
    ...introduction.Query,
    ...recommendation.Query,
    ...evaluation.Query,
    ...own.Query,
    ...wording.Query,
  },
  Mutation: { ...own.Mutation, ...evaluation.Mutation },
} satisfies Complete;

export const schema = makeExecutableSchema({
  typeDefs,
  resolvers,
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
});
