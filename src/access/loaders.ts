import type { Graph } from '../graph/graph';
import { many } from '../graph/loaders';
import { personsShown } from './queries';

export const accessLoaders = (graph: Graph) => ({
  personsShown: many(graph, personsShown, ({ recordId }) => recordId, 'ids', { first: 100 }),
});
