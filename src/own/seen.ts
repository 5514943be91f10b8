import { checkPage, pageOf } from '../access/auditPage';
import type { Graph } from '../graph/graph';
import { seenBy } from './queries';

/** Who was shown this person, the newest first. */
export async function sightingsOf(
  graph: Graph,
  person: string,
  wish: { first: number; after?: string | null },
) {
  checkPage(wish);
  const rows = await seenBy(graph, {
    after: `${person}|aud_`,
    before: `${person}|${wish.after ?? 'aud_~'}`,
    first: wish.first + 1,
  });
  return pageOf(rows, wish.first);
}
