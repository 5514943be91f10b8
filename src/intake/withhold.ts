import type { Graph } from '../graph/graph';
import { deriveSome } from './derive/derive';
import { tally } from './derive/tally';
import { addPeople, hidePerson, showPerson, writeFreeSeats } from './queries';

/**
 * A person opts out. Label, rank keys, facets and every stored count follow in one transaction, so no answer in
 * between can tell that they were there. False when nobody visible has this id.
 */
export function withhold(graph: Graph, personId: string, today: string): Promise<boolean> {
  return graph.together(async (within) => {
    const [hidden] = await hidePerson(within, { id: personId, on: today });
    if (!hidden) return false;
    const counts = tally();
    counts.change(hidden.facets, []);
    await writeFreeSeats(within, { supervisors: hidden.supervisors, today });
    await addPeople(within, { institutions: counts.institutions(), disciplines: counts.disciplines() });
    return true;
  });
}

/** They come back: all that was computed about them is computed anew in the same transaction. */
export function release(graph: Graph, personId: string, today: string): Promise<boolean> {
  return graph.together(async (within) => {
    const [shown] = await showPerson(within, { id: personId });
    if (!shown) return false;
    await writeFreeSeats(within, { supervisors: shown.supervisors, today });
    await deriveSome(within, [shown.id], today);
    return true;
  });
}
