import type {
  DisciplineResolvers,
  FacetValueResolvers,
  InstitutionResolvers,
  NotFoundResolvers,
  PeopleConnectionResolvers,
  PeopleFacetsResolvers,
  ProgrammeResolvers,
  QueryResolvers,
} from '../generated/graphql';
import { spoken } from '../wording/said';
import { edgesOf, pageInfoOf, peopleAsked } from './connection';
import { facetShown } from './facets';
import { facetLabel } from './labels';
import { holdersOf, peopleOfDiscipline, peopleOfInstitution } from './nested';
import { poolsOf } from './pools';
import { soughtByIdentifiers, soughtByIds } from './sought';
import { supervisorsIn } from './supervisors';

export const Query = {
  people: (_, { filter, ...asked }, context) => peopleAsked(filter, asked, context),
  peopleByIds: (_, { ids }, context) => soughtByIds(ids, context),
  peopleByIdentifiers: (_, { identifiers }, context) => soughtByIdentifiers(identifiers, context),
  supervisors: (_, asked, context) => supervisorsIn(asked, context),
  poolCounts: (_, __, { graph }) => poolsOf(graph),
} satisfies QueryResolvers;

export const PeopleConnection = {
  edges: (people, _, context, info) => edgesOf(people, context, info, 'node'),
  nodes: async (people, _, context, info) => (await edgesOf(people, context, info)).map(({ node }) => node),
  pageInfo: async ({ list, slice, page }) => pageInfoOf(list, slice, await page()),
  totalCount: ({ total }) => total(),
  facets: ({ facets }) => facets(),
} satisfies PeopleConnectionResolvers;

export const PeopleFacets = {
  pool: (facets, { first }) => facetShown(facets, 'pool', first),
  country: (facets, { first }) => facetShown(facets, 'country', first),
  region: (facets, { first }) => facetShown(facets, 'region', first),
  discipline: (facets, { first }) => facetShown(facets, 'discipline', first),
  institution: (facets, { first }) => facetShown(facets, 'institution', first),
  titleLevel: (facets, { first }) => facetShown(facets, 'titleLevel', first),
  programme: (facets, { first }) => facetShown(facets, 'programme', first),
  careerAge: (facets, { first }) => facetShown(facets, 'careerAge', first),
} satisfies PeopleFacetsResolvers;

export const FacetValue = {
  label: (value, { language }, context) =>
    facetLabel(value, spoken(language, context.language), context.load),
} satisfies FacetValueResolvers;

export const NotFound = {
  says: ({ sentence }, { language }, context) => sentence[spoken(language, context.language)],
} satisfies NotFoundResolvers;

export const Institution = { people: peopleOfInstitution } satisfies InstitutionResolvers;
export const Discipline = { people: peopleOfDiscipline } satisfies DisciplineResolvers;
export const Programme = { holders: holdersOf } satisfies ProgrammeResolvers;
