import type { PeopleOrder } from '../generated/graphql';
import type { FilterName } from './filter';
import { fieldWalkOf } from './order';
import { type Sizes, small } from './sizes';

/**
 * How a page is fetched: by taking a small set and sorting it, or by walking an index in the wanted order. `scan`: how
 * many rows of each index range are likely to do.
 */
export type Way =
  | { by: 'set'; name: FilterName }
  | { by: 'fields'; scan: number }
  | { by: 'index'; scan: number };

/** A set so small that nothing beats taking it. */
const tiny = 500;
/** Testing and sorting a person costs a good part of walking over one; a walk's length is only an estimate. */
const caution = 4;
/** The share of people behind a filter of which we only know that it is large. */
const largeShare = 0.3;

/** How many people a walk will look at until it has `want`, if filters fall independently. */
function lengthOf(want: number, sizes: Sizes, names: readonly FilterName[]): number {
  const share = (name: FilterName) => {
    const size = sizes.of.get(name) ?? 0;
    return size >= sizes.cap && !exact.has(name)
      ? largeShare
      : Math.min(1, Math.max(size, 1) / Math.max(sizes.everybody, 1));
  };
  return Math.ceil(want / names.reduce((all, name) => all * share(name), 1));
}
const exact: ReadonlySet<FilterName> = new Set(['discipline', 'institution', 'programme', 'pool']);

/** The most selective filter anchors, unless a walk in index order will clearly be shorter. */
export function wayTo(order: PeopleOrder, want: number, sizes: Sizes): Way {
  const names = [...sizes.of.keys()];
  const everywhere = lengthOf(want, sizes, names);
  const walks: { by: 'fields' | 'index'; scan: number; rows: number }[] = [
    { by: 'index', scan: everywhere, rows: everywhere },
  ];
  if (names.includes('discipline') && fieldWalkOf(order, false)) {
    const others = names.filter((name) => name !== 'discipline');
    const scan = Math.ceil(lengthOf(want, sizes, others) * sizes.largestField);
    // Every field is read as far as the largest of them must be.
    walks.push({ by: 'fields', scan, rows: scan * Math.max(1, sizes.fields.length) });
  }
  const { by, scan, rows } = walks.reduce((a, b) => (b.rows < a.rows ? b : a));
  const [smallest] = [...sizes.of].sort(([, a], [, b]) => a - b);
  if (!smallest || smallest[1] > small) return { by, scan };
  const [name, size] = smallest;
  return size > tiny && rows * caution < size ? { by, scan } : { by: 'set', name };
}
