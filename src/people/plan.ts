import type { PeopleOrder } from '../generated/graphql';
import type { FilterName } from './filter';
import { fieldWalkOf } from './order';
import { type Sizes, small } from './sizes';

/** How a page is fetched: by taking a small set and sorting it, or by walking an index in the wanted order. */
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
  const walks: { by: 'fields' | 'index'; scan: number }[] = [
    ...(names.includes('discipline') && fieldWalkOf(order, false)
      ? [
          {
            by: 'fields' as const,
            scan: lengthOf(
              want,
              sizes,
              names.filter((name) => name !== 'discipline'),
            ),
          },
        ]
      : []),
    { by: 'index' as const, scan: lengthOf(want, sizes, names) },
  ];
  const [walk = { by: 'index' as const, scan: want }] = [...walks].sort((a, b) => a.scan - b.scan);
  const [smallest] = [...sizes.of].sort(([, a], [, b]) => a - b);
  if (!smallest || smallest[1] > small) return walk;
  const [name, size] = smallest;
  return size > tiny && walk.scan * caution < size ? walk : { by: 'set', name };
}
