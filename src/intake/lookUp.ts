import type { Graph } from '../graph/graph';
import type { Label } from '../graph/model';
import type { Named } from './clerk';
import type { Registry } from './registry';
import { heldStatement, parseElements } from './statements';

/** Asks the graph for things the file does not hold: found ones are registered, the rest are noted as absent. */
export async function lookUp(
  graph: Graph,
  unsure: readonly Named[],
  registry: Registry,
  absent: Set<string>,
  found: (id: string, element: string) => void,
): Promise<void> {
  const wanted = new Map<Label, Map<string, string>>();
  for (const { label, external, id } of unsure) {
    const externals = wanted.get(label) ?? new Map<string, string>();
    externals.set(id, external);
    wanted.set(label, externals);
  }
  for (const [label, externals] of wanted) {
    const rows = parseElements(await graph.read(heldStatement(label), { ids: [...externals.keys()] }));
    const held = new Set(rows.map(({ id }) => id));
    for (const { id, element } of rows) found(id, element);
    for (const [id, external] of externals) {
      if (held.has(id)) registry.add(label, external);
      else absent.add(id);
    }
  }
}
