import type {
  AvailabilityResolvers,
  ContactPointResolvers,
  PersonNameResolvers,
  PersonResolvers,
} from '../../generated/graphql';
import { label } from '../../wording/label';
import { isBounded } from '../asOf';
import { figuresAt } from '../figuresAt';
import { facts } from './facts';

export const Person = {
  /** Asked once for every person whose fields are about to be resolved: that is who was shown. */
  __isTypeOf: ({ id }, { shown }) => {
    shown.add(id);
    return true;
  },
  asOf: ({ asOf }) => (isBounded(asOf) ? asOf : null),
  metrics: (person, _, { load }) => figuresAt(person, load),
  ...facts,
} satisfies PersonResolvers;

export const PersonName = {
  kindLabel: ({ kind }, asked, context) => label('NameKind', kind, asked, context),
} satisfies PersonNameResolvers;

export const Availability = {
  statusLabel: ({ status }, asked, context) => label('AvailabilityStatus', status, asked, context),
} satisfies AvailabilityResolvers;

export const ContactPoint = {
  kindLabel: ({ kind }, asked, context) => label('ContactKind', kind, asked, context),
} satisfies ContactPointResolvers;
