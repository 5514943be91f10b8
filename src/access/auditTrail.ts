import type { Graph } from '../graph/graph';
import { labelOf } from '../graph/ids';
import { Refusal } from '../refusal';
import { idPrefixAt, monthsBack, recordsOn, shownIn } from './auditPages';
import {
  type AuditPageRow,
  auditPagesByKey,
  auditPagesByPerson,
  auditPagesByTime,
  auditSpan,
} from './queries';
import type { Recorded } from './record';
import { badAuditCursor, pageTooLong, same, worded } from './words';

export interface AuditWish {
  person?: string | null;
  key?: string | null;
  since?: string | null;
  first: number;
  after?: string | null;
}

/** Audit records, the newest first; what one key did within half a second stands together. */
export async function auditTrail(
  graph: Graph,
  wish: AuditWish,
  keep: (record: Recorded) => boolean = () => true,
) {
  if (wish.first > longest)
    throw new Refusal('BAD_USER_INPUT', worded(pageTooLong, { most: same(String(longest)) }));
  const { page: newest, place } = positionOf(wish.after);
  const fits = (record: Recorded) =>
    (!wish.person || record.shown.includes(wish.person)) &&
    (!wish.since || Date.parse(record.at) >= Date.parse(wish.since)) &&
    keep(record);
  const found: Recorded[] = [];
  for await (const page of pagesBack(graph, wish, newest)) {
    const records = recordsOn(page);
    const rest = page.id === newest ? records.slice(records.length - place) : records;
    found.push(...rest.filter(fits));
    if (found.length > wish.first) break;
  }
  return pageOf(found, wish.first);
}

const longest = 100;
/** Sorts behind every id. */
const end = 'aud_~';

/** Where a page left off: on a page of the audit, with so many of its records yet to come. */
function positionOf(after: string | null | undefined): { page: string; place: number } {
  if (!after) return { page: end, place: 0 };
  const [, page = '', place] = /^(\w+)\.(\d{1,6})$/.exec(after) ?? [];
  if (labelOf(page) !== 'AuditPage') throw new Refusal('BAD_USER_INPUT', badAuditCursor);
  return { page, place: Number(place) };
}

type Between = (between: { after: string; before: string; first: number }) => Promise<AuditPageRow[]>;

/** Pages from the newest back, a few at first: a busy moment's page is long. */
async function* pagesBack(graph: Graph, { person, key, since }: AuditWish, newest: string) {
  const oldest = since ? idPrefixAt(new Date(since)) : 'aud_';
  const byTime: Between = (between) => auditPagesByTime(graph, between);
  const byKey: Between = ({ after, before, first }) =>
    auditPagesByKey(graph, { after: `${key}|${after}`, before: `${key}|${before}`, first });
  const ways = person
    ? await waysToPerson(graph, person, { ofKey: key ? `${key}|` : '', oldest, newest })
    : [key ? byKey : byTime];
  for (const ask of ways)
    for (let before = `${newest}~`, first = 4; ; first = Math.min(first * 4, longest)) {
      const pages = await ask({ after: oldest, before, first });
      yield* pages;
      const last = pages.at(-1);
      if (!last || pages.length < first) break;
      before = last.id;
    }
}

/** The index of persons knows no order: it is asked year by year. */
async function waysToPerson(
  graph: Graph,
  person: string,
  { ofKey, oldest, newest }: { ofKey: string; oldest: string; newest: string },
): Promise<Between[]> {
  const [span] = await auditSpan(graph, {});
  // Whatever is no id of ours has been shown to nobody.
  if (!span || !/^\w+$/.test(person)) return [];
  const months = monthsBack(
    newest < span.newest ? newest : span.newest,
    oldest > span.oldest ? oldest : span.oldest,
  );
  const years = Array.from({ length: Math.ceil(months.length / 12) }, (_, i) =>
    months.slice(i * 12, i * 12 + 12),
  );
  return years.map((year) => {
    const terms = year.map((month) => `"${shownIn(month, person)}"`).join(' OR ');
    return (between) => auditPagesByPerson(graph, { ...between, terms, ofKey });
  });
}

function pageOf(found: readonly Recorded[], first: number) {
  const edges = found.slice(0, first).map((node) => ({ cursor: node.id, node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
