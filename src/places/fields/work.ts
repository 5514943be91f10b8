import type { ProjectResolvers, StationResolvers, TeamResolvers } from '../../generated/graphql';
import { name } from '../../wording/named';
import { peopleInvolved } from '../involved';
import { linked, maybeLinked } from '../things';

export const Station = {
  name,
  host: ({ hostId }, _, { load }) => maybeLinked(hostId, (id) => load.institution.load(id)),
  disciplines: async ({ id }, _, { load }) =>
    linked(await load.disciplinesOfStation.load(id), (field) => load.discipline.load(field)),
  supervisors: ({ id }, page, context) =>
    peopleInvolved(
      page,
      ['supervisors', id],
      (after, first) => context.load.supervisorsAt({ after, first }).load(id),
      context,
    ),
  postdocs: ({ id }, page, context) =>
    peopleInvolved(
      page,
      ['postdocs', id],
      (after, first) => context.load.postdocsAt({ after, first }).load(id),
      context,
    ),
} satisfies StationResolvers;

export const Team = {
  name,
  institution: ({ institutionId }, _, { load }) =>
    maybeLinked(institutionId, (id) => load.institution.load(id)),
  disciplines: async ({ id }, _, { load }) =>
    linked(await load.disciplinesOfTeam.load(id), (field) => load.discipline.load(field)),
  members: ({ id }, { core, ...page }, context) =>
    peopleInvolved(
      page,
      ['members', id, core],
      (after, first) => context.load[core ? 'coreOfTeam' : 'membersOfTeam']({ after, first }).load(id),
      context,
    ),
} satisfies TeamResolvers;

export const Project = {
  name: (project, asked, context) =>
    name({ ...project, nameZh: project.nameZh ?? project.title }, asked, context),
  institution: ({ institutionId }, _, { load }) =>
    maybeLinked(institutionId, (id) => load.institution.load(id)),
  disciplines: async ({ id }, _, { load }) =>
    linked(await load.disciplinesOfProject.load(id), (field) => load.discipline.load(field)),
  members: ({ id }, page, context) =>
    peopleInvolved(
      page,
      ['members', id],
      (after, first) => context.load.membersOfProject({ after, first }).load(id),
      context,
    ),
} satisfies ProjectResolvers;
