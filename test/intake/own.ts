import { z } from 'zod';
import type { Graph } from '../../src/graph/graph';
import type { Label } from '../../src/graph/model';
import type { Good } from '../../src/intake/clerk';
import { blank, takeLinks, takeThings } from '../../src/intake/clerk';
import { importStream } from '../../src/intake/import';
import type { Line } from '../../src/intake/lines/parse';
import { registryOf } from '../../src/intake/registry';
import { shared } from '../../src/intake/scribe';

export const today = '2025-06-30';

/** Everything a test imports belongs to a source of its own, and is gone when the test is over. */
export function ownSource(graph: Graph, source: string) {
  const brought = new Map<string, { label: Label; id: string }>();
  const sharedWords: readonly Label[] = ['Title', 'Designation', 'RankingList', 'Identifier'];

  function remember(lines: readonly Line[]) {
    const registry = registryOf(source);
    const good = lines.filter((line): line is Good => 'record' in line);
    const into = blank();
    for (const line of good) takeThings(line, registry, into);
    const nodes = [...into.nodes, ...takeLinks(good, registry, new Set()).nodes];
    for (const { label, id } of nodes) {
      if (!sharedWords.includes(label)) brought.set(id, { label, id });
    }
  }

  return {
    id: (label: Label, external: string) => registryOf(source).idOf(label, external),
    async import(lines: readonly Line[]) {
      remember(lines);
      return importStream(graph, () => lines, { source, today });
    },
    /** How many nodes and edges of this source there are, and everything that stands on them. */
    async picture() {
      const rows = await graph.read(
        `MATCH (node) WHERE node.id IN $ids
         RETURN labels(node) AS labels, properties(node) AS facts,
           [(node)-[edge]->(to) | [type(edge), to.id, properties(edge)]] AS edges
         ORDER BY node.id`,
        { ids: [...brought.keys()] },
      );
      const shape = z.object({
        labels: z.array(z.string()),
        facts: z.record(z.string(), z.unknown()),
        edges: z.array(z.tuple([z.string(), z.string(), z.record(z.string(), z.unknown())])),
      });
      return z
        .array(shape)
        .parse(rows)
        .map((row) => ({
          ...row,
          labels: row.labels.sort(),
          edges: row.edges.map((edge) => JSON.stringify([edge[0], edge[1], sorted(edge[2])])).sort(),
        }));
    },
    async cleanUp() {
      const all = [...brought.values(), { label: 'Source' as const, id: shared('Source', source) }];
      for (const label of new Set(all.map((one) => one.label))) {
        const labels = label === 'Person' ? 'Person|Withheld' : label;
        const ids = all.flatMap((one) => (one.label === label ? [one.id] : []));
        await graph.write(`UNWIND $ids AS id MATCH (node:${labels} {id: id}) DETACH DELETE node`, { ids });
      }
    },
  };
}

const sorted = (facts: object) => Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
