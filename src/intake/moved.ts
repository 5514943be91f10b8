import type { Graph } from '../graph/graph';
import { placesOf } from './queries';
import type { EdgeRow, NodeRow } from './scribe';

/** Finds the institutions that an import moves: to another country, region or house. */
export function movedOver(graph: Graph) {
  const parents = new Map<string, readonly string[]>();
  const moved = new Set<string>();
  return {
    /** Call it before these rows are written. */
    async institutions(rows: readonly NodeRow['row'][]) {
      for (const place of await placesOf(graph, { ids: rows.map(({ id }) => id) })) {
        const row = rows.find(({ id }) => id === place.id);
        parents.set(place.id, place.partOf);
        const differs = (row?.country ?? null) !== place.country || (row?.region ?? null) !== place.region;
        if (differs) moved.add(place.id);
      }
    },
    partOf({ from, to }: EdgeRow['row']) {
      const before = parents.get(from);
      if (before && !before.includes(to)) moved.add(from);
    },
    all: () => [...moved],
  };
}
