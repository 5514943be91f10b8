import type { Graph } from '../graph/graph';
import { type KeyRow, markUsed } from './queries';

const minute = 60_000;

/** Writes down when keys were last used: at most once a minute for each, and never in the way of a request. */
export function usageMarks(graph: Graph) {
  const marked = new Map<string, number>();
  const underWay = new Set<Promise<unknown>>();

  return {
    used({ id, lastUsedOn }: KeyRow, now: Date): void {
      const last = Math.max(marked.get(id) ?? 0, lastUsedOn ? Date.parse(lastUsedOn) : 0);
      if (now.getTime() - last < minute) return;
      marked.set(id, now.getTime());
      const writing = markUsed(graph, { uses: [{ id, at: now.toISOString() }] })
        // Nobody waits for this mark, and the next minute brings another.
        .catch(() => {})
        .finally(() => underWay.delete(writing));
      underWay.add(writing);
    },
    written: async () => {
      await Promise.all(underWay);
    },
  };
}
