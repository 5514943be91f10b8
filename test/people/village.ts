import type { PeopleOrder } from '../../src/generated/graphql';
import type { Graph } from '../../src/graph/graph';
import { compareKeys } from '../../src/places/list/keys';

/** A person as the graph's own edges tell it, without the facets and keys' help: what lists are checked against. */
export interface Villager {
  id: string;
  pool: string;
  country: string | null;
  region: string | null;
  titleLevel: string;
  firstYear: number | null;
  fields: string[];
  houses: string[];
  programmes: string[];
  byName: string;
  byHIndex: string;
  byCitations: string;
  byLatest: string;
}

export const today = '2026-06-30';

/** Everybody the village speaks of; the hand-made people of other tests are none of ours. */
export async function villagersOf(graph: Graph): Promise<Villager[]> {
  const rows = await graph.read(
    `MATCH (person:Person) WHERE person.byName > '' AND EXISTS { (person)-[:DESCRIBED_BY]->(:Source {code: 'village'}) }
     RETURN person {.id, .pool, .country, .region, .titleLevel, .firstYear, .byName, .byHIndex, .byCitations, .byLatest,
       fields: COLLECT { MATCH (person)-[:WORKS_IN]->(field:Discipline) RETURN field.id },
       houses: COLLECT {
         MATCH (person)-[works:AFFILIATED_WITH]->(:Institution)-[:PART_OF*0..8]->(house:Institution)
         WHERE coalesce(works.from, '') <= $today AND coalesce(works.to, '9999') >= $today
         RETURN DISTINCT house.id
       },
       programmes: COLLECT {
         MATCH (person)-[:SELECTED_FOR {result: 'SELECTED'}]->(:ProgrammeEdition)-[:EDITION_OF]->(programme:Programme)
         RETURN DISTINCT programme.id
       }
     } AS villager`,
    { today },
  );
  return rows.map((row) => (row as { villager: Villager }).villager);
}

/** The discipline and those one step narrower. */
export async function fieldsUnder(graph: Graph, discipline: string): Promise<string[]> {
  const rows = await graph.read(
    'MATCH (:Discipline {id: $discipline})<-[:BROADER*0..1]-(field:Discipline) RETURN field.id AS id',
    { discipline },
  );
  return rows.map((row) => (row as { id: string }).id);
}

const keys = { NAME: 'byName', H_INDEX: 'byHIndex', CITATIONS: 'byCitations', LATEST: 'byLatest' } as const;

export const ordered = (people: readonly Villager[], order: PeopleOrder): string[] =>
  [...people].sort((a, b) => compareKeys(a[keys[order]], b[keys[order]])).map(({ id }) => id);

/** The value that most (or fewest) people share, of those that occur. */
export function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first) throw new Error('The village has none of these.');
  return first[0];
}
