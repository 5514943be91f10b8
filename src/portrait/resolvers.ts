import type { QueryResolvers } from '../generated/graphql';
import { askAhead } from './ahead';
import { dayOf } from './asOf';

export * from './fields/career';
export * from './fields/figures';
export * from './fields/people';
export * from './fields/person';
export * from './fields/standing';
export * from './fields/works';

export const Query = {
  person: (_, { id, asOf: day }, context, info) => {
    const asOf = dayOf(day, context.today);
    askAhead([{ id, asOf }], context, info);
    return context.load.personAt({ asOf }).load(id);
  },
  paper: (_, { id }, { load }) => load.paper.load(id),
  output: (_, { id }, { load }) => load.output.load(id),
} satisfies QueryResolvers;
