import type { Viewer } from '../access/viewer';
import type { Graph } from '../graph/graph';
import { Refusal } from '../refusal';
import { heldFacts, type ToldFact } from './held';
import { heldBesidePerson, heldOnPerson, heldTies, type MyselfRow } from './queries';
import { nothingHeld } from './words';

/** The person whom a SELF key speaks for, opted out or not. */
export async function myself(graph: Graph, { person }: Pick<Viewer, 'person'>): Promise<MyselfRow> {
  const [row] = person === null ? [] : await heldOnPerson(graph, { id: person });
  if (!row) throw new Refusal('NOT_FOUND', nothingHeld);
  return row;
}

export async function heldAbout(graph: Graph, me: MyselfRow): Promise<ToldFact[]> {
  const [beside, ties] = await Promise.all([
    heldBesidePerson(graph, { id: me.id }),
    heldTies(graph, { id: me.id }),
  ]);
  return heldFacts(me, beside, ties);
}
