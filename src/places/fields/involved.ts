import type { PersonInvolvedResolvers, PostdocSupervisorResolvers } from '../../generated/graphql';
import { present } from '../../graph/loaders';
import { spoken } from '../../wording/said';
import { roleIn } from '../roles';

export const PersonInvolved = {
  roleLabel: ({ role }, { language }, context) =>
    role === null ? null : roleIn(role, spoken(language, context.language)),
} satisfies PersonInvolvedResolvers;

export const PostdocSupervisor = {
  station: ({ stationId }, _, { load }) => present(load.station.load(stationId), stationId),
} satisfies PostdocSupervisorResolvers;
