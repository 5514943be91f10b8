import type { Graph } from '../graph/graph';
import { placesOf } from './queries';
import type { EdgeRow, NodeRow } from './scribe';

/** Finds the institutions that an import moves: to another country, region or house. */
export function movedOver(graph: Graph) {
  const parents = new Map<string, readonly string[]>();
  const moved = new Set<string>();
  return {
    /** Call it before these rows are written. */
    async institutions(nodes: readonly NodeRow[]) {
      const said = new Map(nodes.map(({ id, properties }) => [id, properties]));
      for (const place of await placesOf(graph, { ids: [...said.keys()] })) {
        const { country, region } = said.get(place.id) ?? {};
        parents.set(place.id, place.partOf);
        if ((country ?? null) !== place.country || (region ?? null) !== place.region) moved.add(place.id);
      }
    },
    partOf({ from: [, part], to: [, whole] }: EdgeRow) {
      const before = parents.get(part);
      if (before && !before.includes(whole)) moved.add(part);
    },
    all: () => [...moved],
  };
}
