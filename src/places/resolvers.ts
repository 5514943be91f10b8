import type { QueryResolvers } from '../generated/graphql';
import { disciplinesIn, institutionsIn, programmeAsked } from './find';
import * as read from './queries';
import { thingsIn } from './things';

export * from './fields/areas';
export * from './fields/demand';
export * from './fields/discipline';
export * from './fields/institution';
export * from './fields/involved';
export * from './fields/meeting';
export * from './fields/programme';
export * from './fields/work';

export const Query = {
  institution: (_, { id }, { load }) => load.institution.load(id),
  institutions: (_, asked, context) => institutionsIn(asked, context),
  discipline: (_, { id }, { load }) => load.discipline.load(id),
  disciplines: (_, asked, context) => disciplinesIn(asked, context),
  programme: (_, asked, context) => programmeAsked(asked, context),
  programmes: (_, page, { graph, load }) =>
    thingsIn(
      (id) => load.programme.load(id),
      page,
      ['programmes'],
      (after, first) => read.programmesAfter(graph, { after, first }),
    ),
  programmeEdition: (_, { id }, { load }) => load.edition.load(id),
  station: (_, { id }, { load }) => load.station.load(id),
  team: (_, { id }, { load }) => load.team.load(id),
  project: (_, { id }, { load }) => load.project.load(id),
  association: (_, { id }, { load }) => load.association.load(id),
  award: (_, { id }, { load }) => load.award.load(id),
  event: (_, { id }, { load }) => load.event.load(id),
  post: (_, { id }, { load }) => load.post.load(id),
  posts: (_, { openOn, ...page }, { graph, load }) =>
    thingsIn(
      (id) => load.post.load(id),
      page,
      ['posts', openOn],
      (after, first) => read.postsAfter(graph, { after, first, openOn: openOn ?? '' }),
    ),
  catalogue: (_, { id }, { load }) => load.catalogue.load(id),
  catalogues: (_, page, { graph, load }) =>
    thingsIn(
      (id) => load.catalogue.load(id),
      page,
      ['catalogues'],
      (after, first) => read.cataloguesAfter(graph, { after, first }),
    ),
} satisfies QueryResolvers;
