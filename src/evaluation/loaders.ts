import type { Graph } from '../graph/graph';
import { one } from '../graph/loaders';
import { nominationsByIds, scoresByIds } from './queries';

export const evaluationLoaders = (graph: Graph) => ({
  nomination: one(graph, nominationsByIds, ({ id }) => id),
  score: one(graph, scoresByIds, ({ id }) => id),
});
