import type { Graph } from '../graph/graph';
import { many, one, perArgs } from '../graph/loaders';
import type { Contract } from '../graph/query';
import * as read from './queries';

interface Page {
  after: string;
  first: number;
}
// biome-ignore lint/suspicious/noExplicitAny: a loader hands its arguments to the contract, whose parameters are parsed there.
type Asked<R> = Contract<any, R & { asked: string }>;

const byId = ({ id }: { id: string }) => id;
const byAsked = ({ asked }: { asked: string }) => asked;

/** The things people are linked to, and what links them, for as many as ask at once. */
export function placesLoaders(graph: Graph, { today }: { today: string }) {
  const all = <R>(query: Asked<R>) => many(graph, query, byAsked);
  const page = <R>(query: Asked<R>, args: object = {}) =>
    perArgs((asked: Page) => many(graph, query, byAsked, 'ids', { ...asked, ...args }));
  return {
    institution: one(graph, read.institutionsByIds, byId),
    discipline: one(graph, read.disciplinesByIds, byId),
    programme: one(graph, read.programmesByIds, byId),
    programmeByCode: one(graph, read.programmesByCode, ({ code }) => code, 'codes'),
    edition: one(graph, read.editionsByIds, byId),
    station: one(graph, read.stationsByIds, byId),
    team: one(graph, read.teamsByIds, byId),
    project: one(graph, read.projectsByIds, byId),
    association: one(graph, read.associationsByIds, byId),
    award: one(graph, read.awardsByIds, byId),
    event: one(graph, read.eventsByIds, byId),
    post: one(graph, read.postsByIds, byId),
    catalogue: one(graph, read.cataloguesByIds, byId),
    catalogueEdition: one(graph, read.catalogueEditionsByIds, byId),
    catalogueEntry: one(graph, read.catalogueEntriesByIds, byId),

    wholesOf: all(read.wholesOf),
    broaderOf: all(read.broaderOf),
    narrowerOf: all(read.narrowerOf),
    mappedOf: all(read.mappedOf),
    editionsOf: all(read.editionsOf),
    catalogueEditionsOf: all(read.catalogueEditionsOf),
    disciplinesOfStation: all(read.disciplinesOfStation),
    disciplinesOfTeam: all(read.disciplinesOfTeam),
    disciplinesOfProject: all(read.disciplinesOfProject),
    disciplinesOfPost: all(read.disciplinesOfPost),
    disciplinesOfCatalogueEntry: all(read.disciplinesOfCatalogueEntry),
    industriesOfInstitution: all(read.industriesOfInstitution),
    industriesOfPost: all(read.industriesOfPost),
    industriesOfCatalogueEntry: all(read.industriesOfCatalogueEntry),
    regionsOfInstitution: all(read.regionsOfInstitution),
    regionsOfCatalogue: all(read.regionsOfCatalogue),
    regionsOfCatalogueEntry: all(read.regionsOfCatalogueEntry),
    rankingsOf: all(read.rankingsOf),

    partsOf: page(read.partsOf),
    stationsOf: page(read.stationsOf),
    stationsAbout: page(read.stationsAbout),
    postsOf: page(read.postsOf),
    teamsAt: page(read.teamsAt),
    projectsAt: page(read.projectsAt),
    entriesOf: page(read.entriesOf),

    membersOfTeam: page(read.membersOfTeam, { core: false }),
    coreOfTeam: page(read.membersOfTeam, { core: true }),
    membersOfProject: page(read.membersOfProject),
    membersOfAssociation: page(read.membersOfAssociation),
    winnersOf: page(read.winnersOf),
    guestsOf: page(read.guestsOf),
    chosenFor: page(read.chosenFor),
    postdocsAt: page(read.postdocsAt),
    supervisorsAt: page(read.supervisorsAt, { today }),
  };
}
