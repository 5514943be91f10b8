import type { PageInfo } from '../../generated/graphql';
import { cursorAt, listName } from './cursor';
import { lowest } from './keys';
import { type PageArgs, sliceOf } from './slice';

interface Keyed {
  key: string;
}

/** Rows behind a key. `stoppedAt`: where the search for more was given up; null when there is no more, or enough. */
export interface Part<R> {
  rows: readonly R[];
  stoppedAt: string | null;
}

export const whole = <R>(rows: readonly R[]): Part<R> => ({ rows, stoppedAt: null });

/** A page of a list that is read forwards only. */
export interface ListPage<R> {
  edges: { cursor: string; node: R }[];
  nodes: R[];
  pageInfo: PageInfo;
}

/** Checks the page asked for, has it fetched with one row more than it shows, and cuts it. `decides`: whatever makes this list another one. */
export async function listPage<R extends Keyed>(
  args: Pick<PageArgs, 'first' | 'after'>,
  decides: readonly unknown[],
  fetch: (after: string, first: number) => Promise<Part<R>>,
): Promise<ListPage<R>> {
  const list = listName(...decides);
  const { size, after } = sliceOf(args, list);
  const { rows, stoppedAt } = await fetch(after, size + 1);
  const more = rows.length > size;
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursorAt(list, node.key), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: more || stoppedAt !== null,
      hasPreviousPage: after !== lowest,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: stoppedAt === null || more ? (edges.at(-1)?.cursor ?? null) : cursorAt(list, stoppedAt),
    },
  };
}

/** The same page of what the rows stand for; what is gone meanwhile is left out. */
export async function pageOfThings<R extends Keyed & { id: string }, T>(
  page: ListPage<R>,
  load: (id: string) => Promise<T | null>,
): Promise<ListPage<T>> {
  const things = await Promise.all(page.nodes.map(({ id }) => load(id)));
  const edges = page.edges.flatMap(({ cursor }, i) => {
    const node = things[i];
    return node ? [{ cursor, node }] : [];
  });
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo };
}
