import { type Against, conflictsOf } from '../conflict/conflicts';
import type { Tie } from '../conflict/queries';
import type { Graph } from '../graph/graph';
import { labelOf } from '../graph/ids';
import { Refusal } from '../refusal';
import { authorsByText, type Hit } from '../search/queries';
import { queryOf } from '../search/queryOf';
import { filled } from '../wording/say';
import { candidatesByIds, peopleInField } from './queries';
import { type Question, type Recommended, rank } from './rank';
import { refusals } from './words';

export interface Input {
  brief: string | null;
  disciplines: readonly string[];
  institution: string | null;
  notInConflictWith: readonly string[];
  personalized: boolean;
}

export interface Candidate extends Recommended {
  conflicts: readonly Tie[];
}

export interface Recommendations {
  list: readonly Candidate[];
  hasNextPage: boolean;
  considered: number;
  excluded: { conflict: number };
}

/** Outputs that a brief is matched with, and the people it may lead to. */
const outputs = 500;
const mostPeople = 1_000;

export async function recommend(
  graph: Graph,
  input: Input,
  page: { first: number; after: Position | null },
  today: string,
): Promise<Recommendations> {
  const hitsOf = await hits(graph, input);
  const candidates = await candidatesByIds(graph, { ids: [...hitsOf.keys()] });
  const asked: Question = {
    disciplines: input.disciplines,
    institution: input.institution,
    byText: input.brief !== null,
    year: Number(today.slice(0, 4)),
  };
  const inField = candidates.filter(
    ({ fields }) =>
      input.disciplines.length === 0 ||
      fields.length === 0 ||
      fields.some(({ discipline }) => input.disciplines.includes(discipline)),
  );
  const ranked = rank(inField, hitsOf, asked);
  const ordered = input.personalized ? ranked : ranked.map(unranked).sort(byId);
  return { considered: ranked.length, ...(await freeOfConflict(graph, ordered, input, page, today)) };
}

/** A list nobody was ranked in: the law gives everyone the right to ask for it (PIPL, article 24). */
const unranked = ({ personId }: Recommended): Recommended => ({
  personId,
  score: 0,
  reasons: [],
  counterReasons: [],
});
const byId = (a: Recommended, b: Recommended) => (a.personId < b.personId ? -1 : 1);

async function hits(graph: Graph, { brief, disciplines }: Input): Promise<Map<string, Hit[]>> {
  const words = brief === null ? null : queryOf(brief);
  if (words === null && disciplines.length === 0) throw new Refusal('BAD_USER_INPUT', refusals.nothingAsked);
  if (words === null) {
    const fields = await Promise.all(
      disciplines.map((discipline) => peopleInField(graph, { discipline, most: mostPeople })),
    );
    return new Map(fields.flat().map(({ personId }) => [personId, []]));
  }
  const found = new Map<string, Hit[]>();
  const best = (await authorsByText(graph, { words, outputs })).sort(
    (a, b) => b.score - a.score || (a.outputId < b.outputId ? -1 : 1),
  );
  for (const hit of best) {
    const own = found.get(hit.personId);
    if (own) own.push(hit);
    else if (found.size < mostPeople) found.set(hit.personId, [hit]);
  }
  return found;
}

/** Where a page begins: behind this score and this person. */
export interface Position {
  score: number;
  personId: string;
}

const isBehind = ({ score, personId }: Recommended, after: Position) =>
  score < after.score || (score === after.score && personId > after.personId);

/** Candidates are looked at for conflicts from the best down, and no further than the page needs. */
async function freeOfConflict(
  graph: Graph,
  ranked: readonly Recommended[],
  input: Input,
  { first, after }: { first: number; after: Position | null },
  today: string,
): Promise<Omit<Recommendations, 'considered'>> {
  const free = against(input.notInConflictWith);
  const asking: Against = { people: [], institution: input.institution };
  const left = after ? ranked.filter((one) => isBehind(one, after)) : ranked;
  const list: Candidate[] = [];
  let conflicted = 0;
  let seen = 0;
  while (list.length <= first && seen < left.length) {
    const chunk = left.slice(seen, seen + first + 1);
    seen += chunk.length;
    const ids = chunk.map(({ personId }) => personId);
    const [forbidden, known] = await Promise.all([
      conflictsOf(graph, ids, free, today),
      conflictsOf(graph, ids, asking, today),
    ]);
    for (const one of chunk) {
      if (list.length > first) break;
      if (forbidden.has(one.personId) || free.people.includes(one.personId)) conflicted++;
      else list.push({ ...one, conflicts: known.get(one.personId) ?? [] });
    }
  }
  return { list: list.slice(0, first), hasNextPage: list.length > first, excluded: { conflict: conflicted } };
}

function against(ids: readonly string[]): Against {
  const stranger = ids.find((id) => labelOf(id) !== 'Person' && labelOf(id) !== 'Institution');
  if (stranger !== undefined) throw new Refusal('BAD_USER_INPUT', filled(refusals.notOurs, { id: stranger }));
  return {
    people: ids.filter((id) => labelOf(id) === 'Person'),
    institution: ids.find((id) => labelOf(id) === 'Institution') ?? null,
  };
}
