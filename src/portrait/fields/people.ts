import type { CoauthorResolvers, SupervisionResolvers } from '../../generated/graphql';
import { labelOf } from '../../wording/label';
import { ifKnown } from '../ifKnown';

export const Coauthor = {
  person: ({ otherId, asOf }, _, { load }) => load.personAt({ asOf }).load(otherId),
} satisfies CoauthorResolvers;

export const Supervision = {
  kindLabel: ({ kind }, asked, context) => labelOf('SupervisionKind', kind, asked, context),
  institution: ({ institutionId }, _, { load }) => ifKnown(institutionId, load.institution),
  station: ({ stationId }, _, { load }) => ifKnown(stationId, load.station),
  person: ({ otherId, asOf }, _, { load }) => load.personAt({ asOf }).load(otherId),
} satisfies SupervisionResolvers;
