import type { Graph } from '../graph/graph';
import { one } from '../graph/loaders';
import * as read from './queries';

const byId = ({ id }: { id: string }) => id;

/** The things people are linked to, by id. */
export const placesLoaders = (graph: Graph) => ({
  institution: one(graph, read.institutionsByIds, byId),
  discipline: one(graph, read.disciplinesByIds, byId),
  programme: one(graph, read.programmesByIds, byId),
  edition: one(graph, read.editionsByIds, byId),
  station: one(graph, read.stationsByIds, byId),
  team: one(graph, read.teamsByIds, byId),
  project: one(graph, read.projectsByIds, byId),
  association: one(graph, read.associationsByIds, byId),
  award: one(graph, read.awardsByIds, byId),
  event: one(graph, read.eventsByIds, byId),
});
