import type { Context } from '../context';
import type { FacetBasis } from '../generated/graphql';
import { chinaAndUnder } from '../places/areas';
import type { Wanted } from './filter';
import { forFacets, type Tally, tallyOf } from './tally';

export type FacetKind =
  | 'pool'
  | 'country'
  | 'region'
  | 'discipline'
  | 'institution'
  | 'titleLevel'
  | 'programme'
  | 'careerAge';

export interface FacetValueRow {
  kind: FacetKind;
  value: string;
  count: number;
}

export interface Facets {
  basis: FacetBasis;
  over: number;
  values: ReadonlyMap<FacetKind, readonly FacetValueRow[]>;
  /** Counts below five are left out, because of who asks or what for. */
  hidesFew: boolean;
}

/** A token's first letter, and the facet it belongs to. */
const kinds: Readonly<Record<string, FacetKind>> = {
  o: 'pool',
  c: 'country',
  r: 'region',
  d: 'discipline',
  i: 'institution',
  t: 'titleLevel',
  p: 'programme',
  y: 'careerAge',
};

const bands: readonly (readonly [string, number, number])[] = [
  ['0-4', 0, 4],
  ['5-9', 5, 9],
  ['10-19', 10, 19],
  ['20-29', 20, 29],
  ['30+', 30, Number.POSITIVE_INFINITY],
];

/** Which band of career age a first year falls in; nobody knows it of people without a dated output. */
export function careerBand(firstYear: string, thisYear: number): string {
  const age = thisYear - Number(firstYear);
  return firstYear === ''
    ? 'UNKNOWN'
    : (bands.find(([, from, to]) => age >= from && age <= to)?.[0] ?? '0-4');
}

function facetValue(kind: FacetKind, word: string, thisYear: number): string {
  if (kind === 'careerAge') return careerBand(word, thisYear);
  return kind === 'country' && chinaAndUnder.includes(word) ? 'CN' : word;
}

/** Pure: counted tokens as facets, the largest first; bands of career age in their own order. */
export function facetsIn(tokens: Tally['tokens'], thisYear: number): Facets['values'] {
  const counts = new Map<FacetKind, Map<string, number>>();
  for (const [token, people] of tokens) {
    const kind = kinds[token.slice(0, 1)];
    if (!kind) continue;
    const value = facetValue(kind, token.slice(2), thisYear);
    const of = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, of.set(value, (of.get(value) ?? 0) + people));
  }
  const places = new Map([...bands.map(([name]) => name), 'UNKNOWN'].map((name, i) => [name, i]));
  const place = ({ value }: FacetValueRow) => places.get(value) ?? 0;
  return new Map(
    [...counts].map(([kind, of]) => {
      const rows = [...of].map(([value, count]) => ({ kind, value, count }));
      const largestFirst = (a: FacetValueRow, b: FacetValueRow) =>
        b.count - a.count || (a.value < b.value ? -1 : 1);
      return [kind, rows.sort(kind === 'careerAge' ? (a, b) => place(a) - place(b) : largestFirst)];
    }),
  );
}

export async function facetsOf(
  { graph, viewer, purpose, today }: Pick<Context, 'graph' | 'viewer' | 'purpose' | 'today'>,
  wanted: Wanted,
): Promise<Facets> {
  const { people, tokens, complete } = await tallyOf(graph, wanted, forFacets(wanted));
  return {
    basis: complete ? 'EXACT' : 'FIRST_MATCHES',
    over: people,
    values: facetsIn(tokens, Number(today.slice(0, 4))),
    hidesFew: viewer.role === 'PARTNER' || purpose === 'STATISTICS',
  };
}

/** Fewer people than this could be told apart. */
const few = 5;
const mostShown = 100;

/** One facet as it is shown: the first values, how many more there are, and how many must not be told. */
export function facetShown({ values, hidesFew }: Facets, kind: FacetKind, first: number) {
  const all = values.get(kind) ?? [];
  const shown = Math.min(first, mostShown);
  const told = hidesFew ? all.filter(({ count }) => count >= few) : all;
  return {
    values: told.slice(0, shown),
    more: Math.max(0, told.length - shown),
    suppressed: all.length - told.length,
  };
}
