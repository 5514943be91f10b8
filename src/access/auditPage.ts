import type { Graph } from '../graph/graph';
import { labelOf } from '../graph/ids';
import { Refusal } from '../refusal';
import {
  type AuditRow,
  recordsByKey,
  recordsByPerson,
  recordsByPersonAndKey,
  recordsByTime,
} from './queries';
import { idPrefixAt } from './record';
import { badAuditCursor, pageTooLong, same, worded } from './words';

export interface AuditWish {
  person?: string | null;
  key?: string | null;
  since?: string | null;
  first: number;
  after?: string | null;
}

/** Audit records, the newest first, in the order of the index that the wish stands on. */
export async function auditPage(graph: Graph, wish: AuditWish) {
  checkPage(wish);
  return pageOf(await rowsFor(graph, { ...wish, first: wish.first + 1 }), wish.first);
}

function rowsFor(graph: Graph, { person, key, since, after, first }: AuditWish): Promise<AuditRow[]> {
  // Ids sort by time, so an instant and a cursor bound a stretch of any index that ends in them.
  const from = since ? idPrefixAt(new Date(since)) : 'aud_';
  const to = after ?? 'aud_~';
  const within = (prefix: string) => ({ after: prefix + from, before: prefix + to, first });
  if (person && key) return recordsByPersonAndKey(graph, { ...within(`${person}|`), key });
  if (person) return recordsByPerson(graph, within(`${person}|`));
  if (key) return recordsByKey(graph, within(`${key}|`));
  return recordsByTime(graph, within(''));
}

const longest = 100;

export function checkPage({ first, after }: { first: number; after?: string | null }): void {
  if (first > longest)
    throw new Refusal('BAD_USER_INPUT', worded(pageTooLong, { most: same(String(longest)) }));
  if (after && labelOf(after) !== 'AuditRecord') throw new Refusal('BAD_USER_INPUT', badAuditCursor);
}

/** A page of rows of which one more was asked for than is shown. */
export function pageOf<R extends { id: string }>(rows: readonly R[], first: number) {
  const edges = rows.slice(0, first).map((node) => ({ cursor: node.id, node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
