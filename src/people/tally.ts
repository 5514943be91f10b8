import type { Graph } from '../graph/graph';
import { asksOf } from './asks';
import { type FilterName, namesOf, type Wanted } from './filter';
import { tallied } from './sets';
import { type Sizes, sizesOf } from './sizes';

/** What was counted: people who fit, how many bear each facet token, and whether that was everybody who fits. */
export interface Tally {
  people: number;
  tokens: ReadonlyMap<string, number>;
  complete: boolean;
}

interface Limits {
  /** People looked at, at most. */
  scan: number;
  /** People who fit, at most. */
  most: number;
  facets: boolean;
}

/** Everybody, or the smallest of the sets behind the filters. */
function smallest({ of, everybody }: Sizes): { name: FilterName | null; size: number } {
  const [first] = [...of].sort(([, a], [, b]) => a - b);
  return first ? { name: first[0], size: first[1] } : { name: null, size: everybody };
}

/** Counts those who fit a filter, as far as the limits go. */
export async function tallyOf(
  graph: Graph,
  wanted: Wanted,
  limits: (sizes: Sizes) => Limits,
): Promise<Tally> {
  const sizes = await sizesOf(graph, wanted, widestCount + 1);
  const { scan, most, facets } = limits(sizes);
  const { name, size } = smallest(sizes);
  const asks = asksOf(wanted, sizes.fields);
  const rows = await tallied(graph, name, wanted, sizes.fields, asks, { scan, most, facets });
  const tokens = new Map(rows.map(({ token, people }) => [token, people]));
  const people = tokens.get('*') ?? 0;
  tokens.delete('*');
  return { people, tokens, complete: size <= scan && people < most };
}

/** The largest set that is counted person by person. */
const widestCount = 200_000;

/** How far totals are counted, and facets where several filters meet; and how many people are looked at for that. */
export const countedTo = 10_000;
const lookedAt = 50_000;

export const forTotal = (): Limits => ({ scan: lookedAt, most: countedTo + 1, facets: false });

/** One filter is counted out, so long as its set can be counted person by person; several over their first matches. */
export const forFacets =
  (wanted: Wanted) =>
  (sizes: Sizes): Limits => {
    const alone = namesOf(wanted).length <= 1 && smallest(sizes).size <= widestCount;
    return alone
      ? { scan: widestCount, most: widestCount + 1, facets: true }
      : { scan: lookedAt, most: countedTo, facets: true };
  };
