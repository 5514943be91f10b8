import type { Graph } from '../graph/graph';
import { labelOf } from '../graph/ids';
import { Refusal } from '../refusal';
import { bestPaths, type Path } from './paths';
import { insidersOf, type TieRow, tiesOf } from './queries';
import { refusals } from './words';

/** How far the search looks: the strongest ties of each person, from their latest outputs. */
const ties = { most: 40, outputs: 150 };
const insiders = 200;
const widest = 400;

/**
 * The best ways from a person, or from anyone at an institution, to a person. The search grows from both ends by the
 * strongest ties, so it looks at a few hundred people and not at the graph.
 */
export async function introductions(
  graph: Graph,
  { from, to, first, today }: { from: string; to: string; first: number; today: string },
): Promise<Path[]> {
  if (labelOf(to) !== 'Person') throw new Refusal('BAD_USER_INPUT', refusals.toIsAPerson);
  const starts = await startsOf(graph, from, to);
  const known: TieRow[] = [];
  const asked = new Set<string>();
  const year = Number(today.slice(0, 4));
  const look = async (ids: Iterable<string>) => {
    const fresh = [...new Set(ids)].filter((id) => !asked.has(id)).slice(0, widest);
    for (const id of fresh) asked.add(id);
    const rows = fresh.length > 0 ? await tiesOf(graph, { ids: fresh, ...ties }) : [];
    known.push(...rows);
    return rows.map(({ otherId }) => otherId);
  };

  const nearTarget = await look([to]);
  if (starts.size === 1) await look(starts);
  let paths = bestPaths(known, starts, to, year, first);
  if (paths.length < first) {
    await look(nearTarget);
    paths = bestPaths(known, starts, to, year, first);
  }
  if (paths.length < first && starts.size === 1) {
    const nearStart = known.filter(({ personId }) => starts.has(personId)).map(({ otherId }) => otherId);
    await look(nearStart);
    paths = bestPaths(known, starts, to, year, first);
  }
  return paths;
}

async function startsOf(graph: Graph, from: string, to: string): Promise<Set<string>> {
  const label = labelOf(from);
  if (label !== 'Person' && label !== 'Institution') throw new Refusal('BAD_USER_INPUT', refusals.fromIsWho);
  if (from === to) throw new Refusal('BAD_USER_INPUT', refusals.samePerson);
  if (label === 'Person') return new Set([from]);
  const people = await insidersOf(graph, { institution: from, most: insiders });
  return new Set(people.map(({ personId }) => personId).filter((id) => id !== to));
}
