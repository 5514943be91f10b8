import type { PeopleOrder } from '../generated/graphql';
import type { Graph } from '../graph/graph';
import type { Slice } from '../places/list/slice';
import { asksNothing, asksOf } from './asks';
import { type FilterName, namesOf, type Wanted } from './filter';
import { fieldWalkOf, rankKey, walkOf } from './order';
import { type Way, wayTo } from './plan';
import type { Found } from './queries';
import { fromSet } from './sets';
import { sizesOf } from './sizes';
import { type Step, type Walked, walk, widestChunk } from './walk';

/** A page as it is read: in the wanted order, with what its edges say about the rest. */
export interface Page {
  rows: readonly Found[];
  /** Whether the list goes on where the page ends (where it begins, when it is read backwards). */
  more: boolean;
  /** Where a walk gave up before the page was full; the next page goes on there. */
  stoppedAt: string | null;
}

/** A walk's rows as a page: one more than asked for was wanted, so as to know whether the list goes on. */
export function paged(
  { found, stoppedAt }: Walked<Found>,
  { size, backwards }: Pick<Slice, 'size' | 'backwards'>,
): Page {
  const rows = found.slice(0, size);
  return {
    rows: backwards ? rows.reverse() : rows,
    more: found.length > size || stoppedAt !== null,
    stoppedAt: found.length > size ? null : stoppedAt,
  };
}

/** One page of the people who are wanted, in the given order. */
export async function pageOf(graph: Graph, wanted: Wanted, order: PeopleOrder, slice: Slice): Promise<Page> {
  const names = namesOf(wanted);
  const want = slice.size + 1;
  const known: Ask = { wanted, order, slice, fields: [] };
  if (names.length === 0) return pageBy(graph, { by: 'index', scan: want }, known);
  if (names.join() === 'discipline' && fieldWalkOf(order, false))
    return pageBy(graph, { by: 'fields', scan: want }, known);
  const sizes = await sizesOf(graph, wanted);
  return pageBy(graph, wayTo(order, want, sizes), { ...known, fields: sizes.fields });
}

/** What is asked for. `fields`: the disciplines among it, with the narrower ones where they count. */
interface Ask {
  wanted: Wanted;
  order: PeopleOrder;
  slice: Slice;
  fields: readonly string[];
}

/** The same page, whichever way leads to it. */
export async function pageBy(graph: Graph, way: Way, ask: Ask): Promise<Page> {
  if (way.by === 'set') return fromSmallSet(graph, way.name, ask);
  const { wanted, order, slice, fields } = ask;
  const byField = way.by === 'fields' ? fieldWalkOf(order, slice.backwards) : null;
  const byIndex = walkOf(order, slice.backwards);
  const asks = asksOf(wanted, byField ? [] : fields);
  const { discipline: ids, narrower } = wanted;
  const step: Step<Found> = byField
    ? (between, scan) => byField(graph, { ...asks, ...inField(between), ids, narrower, scan })
    : ({ after, before }, scan) => byIndex(graph, { ...asks, after, before, scan });
  const want = slice.size + 1;
  const scan = asksNothing(asks) ? want : firstScan(want, way.scan);
  return paged(await walk(step, slice, want, scan), slice);
}

async function fromSmallSet(graph: Graph, name: FilterName, { wanted, order, slice, fields }: Ask) {
  const { after, before, backwards, size } = slice;
  const end = { after, before, backwards, want: size + 1, order: rankKey[order] };
  const { found } = await fromSet(graph, name, wanted, fields, asksOf(wanted, fields), end);
  return paged({ found: backwards ? [...found].reverse() : [...found], stoppedAt: null }, slice);
}

/** A chunk that should do, a little wide. */
const firstScan = (want: number, likely: number): number =>
  Math.max(want, Math.ceil(Math.min(widestChunk, likely * 1.5)));

/** In a field's index a key stands behind the field's id and a space. */
export const inField = ({ after, before }: { after: string; before: string }) => ({
  after: ` ${after}`,
  before: ` ${before}`,
});
