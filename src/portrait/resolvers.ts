import type { QueryResolvers } from '../generated/graphql';
import { dayOf } from './asOf';

export * from './fields/career';
export * from './fields/figures';
export * from './fields/people';
export * from './fields/person';
export * from './fields/standing';
export * from './fields/works';

export const Query = {
  person: (_, { id, asOf }, { load, today }) => load.personAt({ asOf: dayOf(asOf, today) }).load(id),
  paper: (_, { id }, { load }) => load.paper.load(id),
  output: (_, { id }, { load }) => load.output.load(id),
} satisfies QueryResolvers;
