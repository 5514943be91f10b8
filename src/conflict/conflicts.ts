import type { Graph } from '../graph/graph';
import { type Tie, tiesWithInstitution, tiesWithPeople } from './queries';

/** Whom a judgement must be free of: people, and the house that asks. */
export interface Against {
  people: readonly string[];
  institution: string | null;
}

/** Joint work counts as a conflict for this many years (近五年). */
const years = 5;

/** What ties the candidates to those they should be free of; nothing where there is nothing. */
export async function conflictsOf(
  graph: Graph,
  candidates: readonly string[],
  against: Against,
  today: string,
): Promise<Map<string, Tie[]>> {
  const since = Number(today.slice(0, 4)) - years;
  const [withPeople, withHouse] = await Promise.all([
    against.people.length > 0 ? tiesWithPeople(graph, { people: against.people, candidates, since }) : [],
    against.institution
      ? tiesWithInstitution(graph, { institution: against.institution, candidates, since })
      : [],
  ]);
  const found = new Map<string, Tie[]>();
  for (const tie of [...withPeople, ...withHouse]) {
    const own = found.get(tie.candidateId);
    if (own) own.push(tie);
    else found.set(tie.candidateId, [tie]);
  }
  return found;
}
