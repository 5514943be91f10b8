import { auditTrail } from '../access/auditTrail';
import { onBehalfOf } from '../access/onBehalfOf';
import type {
  HeldFactResolvers,
  MutationResolvers,
  MyselfResolvers,
  QueryResolvers,
  SightingResolvers,
} from '../generated/graphql';
import { said } from '../wording/said';
import { heldAbout, myself } from './myself';
import { comeBack, optOut, optOutFor } from './optOut';

export const Query = {
  me: (_, __, { graph, viewer }) => myself(graph, viewer),
} satisfies QueryResolvers;

export const Mutation = {
  optOut: async (_, { reason }, context) => {
    const { id } = await myself(context.graph, context.viewer);
    await optOut(context, { person: id, operation: 'Mutation.optOut', reason });
    return myself(context.graph, context.viewer);
  },
  withdrawOptOut: async (_, __, context) => {
    const { id } = await myself(context.graph, context.viewer);
    await comeBack(context, { person: id, operation: 'Mutation.withdrawOptOut' });
    return myself(context.graph, context.viewer);
  },
  optOutFor: (_, { person, reason }, context) =>
    optOutFor(context, { person, reason, operation: 'Mutation.optOutFor' }),
} satisfies MutationResolvers;

export const Myself = {
  withheld: ({ withheldOn }) => withheldOn !== null,
  portrait: ({ id }, _, { load }) => load.person.load(id),
  held: (me, _, { graph }) => heldAbout(graph, me),
  /** Without their own looks at themselves. */
  seenBy: ({ id }, wish, { graph }) =>
    auditTrail(graph, { ...wish, person: id }, ({ role }) => role !== 'SELF'),
} satisfies MyselfResolvers;

export const HeldFact = {
  group: ({ group }, language, context) => said(group, language, context),
  label: ({ label }, language, context) => said(label, language, context),
  value: ({ value }, language, context) => said(value, language, context),
} satisfies HeldFactResolvers;

export const Sighting = {
  institution: onBehalfOf,
} satisfies SightingResolvers;
