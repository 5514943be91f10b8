import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { refusals } from './words';

/** The most a page holds. */
const most = 100;

/** Behind every cursor: where a list begins. */
const beginning = '~';

const open = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();
const seal = (position: string): string => Buffer.from(position).toString('base64url');

/** What a page asks of its statement: one row more than it shows, to know whether there is another page. */
export function pageAsked({ first, after }: { first: number; after?: string | null }) {
  if (first > most) throw new Refusal('BAD_USER_INPUT', filled(refusals.tooMany, { first, most }));
  const position = after ? open(after) : beginning;
  if (after && !/^[\d-]{0,10} [a-z]{3}_\w{16}$/.test(position))
    throw new Refusal('BAD_USER_INPUT', refusals.badCursor);
  return { first: first + 1, after: position };
}

/** A page by the Relay rules, of rows that know their position. */
export function pageOf<R extends { cursor: string }>(
  rows: readonly R[],
  { first, after }: { first: number; after?: string | null },
) {
  const edges = rows.slice(0, first).map((node) => ({ cursor: seal(node.cursor), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
