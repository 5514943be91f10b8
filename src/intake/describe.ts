import type { Graph } from '../graph/graph';
import { batchesOf, type Kind } from './batches';
import { writeDescriptions } from './queries';
import type { Registry } from './registry';
import type { Speaker } from './speaker';

interface Description {
  id: string;
  /** What the source calls them. */
  record: string;
  groups: string[];
}

/** Ties every person of whom the source spoke to it, with what it spoke about. */
export async function describe(
  graph: Graph,
  speaker: Speaker,
  registry: Registry,
  groupsOf: (id: string) => string[],
): Promise<void> {
  const batches = batchesOf<Description>(2_000);
  const described: Kind<Description> = {
    name: 'descriptions',
    holds: ['Source'],
    send: (rows) => writeDescriptions(graph, { rows: rows.map((row) => ({ ...row })), source: speaker.id }),
  };
  for (const [record, id] of registry.entries('Person')) {
    const groups = groupsOf(id);
    if (groups.length > 0) batches.add('descriptions', { id, record, groups }, () => described);
  }
  await batches.flush();
}
