import type { Graph } from '../../graph/graph';
import { batchesOf, type Kind } from '../batches';
import {
  addPeople,
  factsOf,
  lockPersons,
  peopleAt,
  personsAfter,
  writeDerived,
  writeFreeSeats,
  writeWorkKeys,
} from '../queries';
import { portraitOf } from './portrait';
import { tally } from './tally';

/** What a change touched. */
export interface Touched {
  persons: Iterable<string>;
  /** Institutions that moved to another country, region or house: everybody there is derived again. */
  institutions?: readonly string[];
}

const perTransaction = 500;

/** Figures, facets, rank keys and counts of some persons, within the caller's transaction. */
export async function deriveSome(graph: Graph, ids: readonly string[], today: string): Promise<number> {
  await lockPersons(graph, { ids });
  const facts = await factsOf(graph, { ids, today });
  const rows = facts.map(portraitOf);
  const counts = tally();
  facts.forEach((before, i) => {
    counts.change(before.facets, rows[i]?.facets ?? []);
  });
  await writeDerived(graph, { rows });
  await writeWorkKeys(graph, { ids });
  await writeFreeSeats(graph, { supervisors: ids, today });
  await addPeople(graph, { institutions: counts.institutions(), disciplines: counts.disciplines() });
  return rows.length;
}

/** Brings all that is computed up to date with what a change touched; linear in the persons touched. */
export async function derive(graph: Graph, touched: Touched, today = isoToday()): Promise<number> {
  const persons = new Set(touched.persons);
  if (touched.institutions && touched.institutions.length > 0) {
    for (const { id } of await peopleAt(graph, { institutions: touched.institutions })) persons.add(id);
  }
  let derived = 0;
  const batches = batchesOf<string>(perTransaction);
  const some: Kind<string> = {
    name: 'persons',
    holds: [],
    async send(ids) {
      const done = await graph.together((within) => deriveSome(within, ids, today));
      derived += done;
    },
  };
  for (const id of persons) {
    batches.add('persons', id, () => some);
  }
  await batches.flush();
  return derived;
}

/** Everybody again, a page at a time: what holds "now" changes as time goes by, without anybody's doing. */
export async function deriveEverybody(graph: Graph, today = isoToday()): Promise<number> {
  let derived = 0;
  for (let after = ''; ; ) {
    const page = await personsAfter(graph, { after, first: 10_000 });
    const last = page.at(-1);
    if (!last) return derived;
    derived += await derive(graph, { persons: page.map(({ id }) => id) }, today);
    after = last.id;
  }
}

const isoToday = () => new Date().toISOString().slice(0, 10);
