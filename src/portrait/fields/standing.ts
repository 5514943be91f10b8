import type {
  AttendanceResolvers,
  AwardWonResolvers,
  MembershipResolvers,
  ProjectRoleResolvers,
  SelectionResolvers,
  StationStayResolvers,
  TeamMembershipResolvers,
} from '../../generated/graphql';
import { present } from '../../graph/loaders';
import { label, labelOf } from '../../wording/label';

export const TeamMembership = {
  team: ({ thingId }, _, { load }) => present(load.team.load(thingId), thingId),
  roleLabel: ({ role }, asked, context) => labelOf('TeamRole', role, asked, context),
} satisfies TeamMembershipResolvers;

export const ProjectRole = {
  project: ({ thingId }, _, { load }) => present(load.project.load(thingId), thingId),
  roleLabel: ({ role }, asked, context) => labelOf('ProjectPart', role, asked, context),
} satisfies ProjectRoleResolvers;

export const Selection = {
  edition: ({ thingId }, _, { load }) => present(load.edition.load(thingId), thingId),
} satisfies SelectionResolvers;

export const AwardWon = {
  award: ({ awardId }, _, { load }) => present(load.award.load(awardId), awardId),
} satisfies AwardWonResolvers;

export const StationStay = {
  station: ({ thingId }, _, { load }) => present(load.station.load(thingId), thingId),
  asLabel: (stay, asked, context) => label('StationPart', stay.as, asked, context),
} satisfies StationStayResolvers;

export const Membership = {
  association: ({ thingId }, _, { load }) => present(load.association.load(thingId), thingId),
} satisfies MembershipResolvers;

export const Attendance = {
  event: ({ eventId }, _, { load }) => present(load.event.load(eventId), eventId),
} satisfies AttendanceResolvers;
