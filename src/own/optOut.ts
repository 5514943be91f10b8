import type { Context } from '../context';
import type { Graph } from '../graph/graph';
import { release, withhold } from '../intake/withhold';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { heldOnPerson } from './queries';
import { nobodyHasId } from './words';

type Means = Pick<Context, 'graph' | 'today' | 'recordIn'>;

interface Wish {
  person: string;
  /** The field by which it was asked. */
  operation: string;
  reason?: string | null;
}

/** Out of every answer, with every stored count, and on record: all in one transaction. Nothing to do is fine. */
export const optOut = (means: Means, wish: Wish): Promise<void> =>
  changed(means, wish, (tx) => withhold(tx, wish.person, means.today));

export const comeBack = (means: Means, wish: Wish): Promise<void> =>
  changed(means, wish, (tx) => release(tx, wish.person, means.today));

const changed = (
  { graph, recordIn }: Means,
  { person, operation, reason }: Wish,
  change: (tx: Graph) => Promise<boolean>,
) =>
  graph.together(async (tx) => {
    if (!(await change(tx))) return;
    await recordIn(tx, { kind: 'CHANGE', operation, shown: [person], ...(reason && { detail: reason }) });
  });

/** For somebody who asked us: then we must know whom. */
export async function optOutFor(means: Means, wish: Wish) {
  await optOut(means, wish);
  const [row] = await heldOnPerson(means.graph, { id: wish.person });
  if (!row?.withheldOn) throw new Refusal('NOT_FOUND', filled(nobodyHasId, { id: wish.person }));
  return { person: row.id, withheldOn: row.withheldOn };
}
