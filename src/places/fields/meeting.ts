import type { AssociationResolvers, AwardResolvers, EventResolvers } from '../../generated/graphql';
import { name } from '../../wording/named';
import { peopleInvolved } from '../involved';

export const Association = {
  name,
  members: ({ id }, page, context) =>
    peopleInvolved(
      page,
      ['members', id],
      (after, first) => context.load.membersOfAssociation({ after, first }).load(id),
      context,
    ),
} satisfies AssociationResolvers;

export const Award = {
  name,
  winners: ({ id }, page, context) =>
    peopleInvolved(
      page,
      ['winners', id],
      (after, first) => context.load.winnersOf({ after, first }).load(id),
      context,
    ),
} satisfies AwardResolvers;

export const Event = {
  name,
  people: ({ id }, page, context) =>
    peopleInvolved(
      page,
      ['guests', id],
      (after, first) => context.load.guestsOf({ after, first }).load(id),
      context,
    ),
} satisfies EventResolvers;
