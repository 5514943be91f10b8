import type { Context } from '../context';
import type { PageInfo, PeopleOrder, TotalCount } from '../generated/graphql';
import { cursorAt, listName } from '../places/list/cursor';
import { highest, lowest } from '../places/list/keys';
import { type PageArgs, type Slice, sliceOf } from '../places/list/slice';
import { type AskedBelow, askAhead } from '../portrait/ahead';
import { unbounded } from '../portrait/asOf';
import { type Facets, facetsOf } from './facets';
import { type Wanted, wantedOf } from './filter';
import { once } from './once';
import { type Page, pageOf } from './page';
import { totalOf } from './total';

/** A list of people that was asked for; each part of it is fetched when a field asks for it, and once. */
export interface People {
  list: string;
  slice: Slice;
  page(): Promise<Page>;
  total(): Promise<TotalCount>;
  facets(): Promise<Facets>;
}

interface Asked extends PageArgs {
  orderBy: PeopleOrder;
}

/** Where a list's page and total come from, when many such lists may be asked for at once. */
interface From {
  page(slice: Slice): Promise<Page>;
  total(slice: Slice): Promise<TotalCount>;
}

/** A list of the people who are wanted. */
export function peopleIn(
  wanted: Wanted,
  { orderBy, ...page }: Asked,
  context: Context,
  from: From = {
    page: (slice) => pageOf(context.graph, wanted, orderBy, slice),
    total: () => totalOf(context, wanted),
  },
): People {
  const list = listName('people', wanted, orderBy);
  const slice = sliceOf(page, list);
  return {
    list,
    slice,
    page: once(() => from.page(slice)),
    total: once(() => from.total(slice)),
    facets: once(() => facetsOf(context, wanted)),
  };
}

export const peopleAsked = (filter: Parameters<typeof wantedOf>[0], asked: Asked, context: Context): People =>
  peopleIn(wantedOf(filter, context.today), asked, context);

/** The people on the page, each with where they stand. Who opted out since the page was read is left out. */
export async function edgesOf({ page, list }: People, context: Context, ...info: AskedBelow) {
  const { rows } = await page();
  askAhead(
    rows.map(({ id }) => ({ id, asOf: unbounded })),
    context,
    ...info,
  );
  const people = await Promise.all(rows.map(({ id }) => context.load.person.load(id)));
  return people.flatMap((node, i) => {
    const row = rows[i];
    return node && row ? [{ cursor: cursorAt(list, row.key), node }] : [];
  });
}

/** Where the page begins and ends. A walk that gave up early ends where it stood, with or without people found. */
export function pageInfoOf(list: string, { backwards, after, before }: Slice, page: Page): PageInfo {
  const { rows, more, stoppedAt } = page;
  const [start, end] = [rows[0]?.key ?? null, rows.at(-1)?.key ?? null];
  const cursor = (key: string | null) => (key === null ? null : cursorAt(list, key));
  return {
    startCursor: cursor(backwards ? (stoppedAt ?? start) : start),
    endCursor: cursor(backwards ? end : (stoppedAt ?? end)),
    hasNextPage: backwards ? before !== highest : more,
    hasPreviousPage: backwards ? more : after !== lowest,
  };
}
