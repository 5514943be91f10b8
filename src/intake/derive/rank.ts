interface Ranked {
  id: string;
  name: string | null;
  sortName: string | null;
  hIndex: number | null;
  citations: number | null;
  lastYear: number | null;
}

/** An index takes keys of 8 kB at most, and one longer key would fail a whole import. */
const longest = 200;

/** A number as text that sorts the other way round: the highest first. Unknown stands with zero. */
const highestFirst = (n: number | null, digits: number) => {
  const most = 10 ** digits - 1;
  return String(most - Math.min(Math.max(n ?? 0, 0), most)).padStart(digits, '0');
};

/**
 * One unique text per order: ascending, it is the wanted order. A name is closed by a tab, which sorts before the
 * space within names, so that "li wei" stands before "li wei min".
 */
export function ranksOf({ id, name, sortName, hIndex, citations, lastYear }: Ranked) {
  const cited = highestFirst(citations, 9);
  return {
    byName: [(sortName || '~').slice(0, longest), (name ?? '').slice(0, longest), id].join('\t'),
    byHIndex: `${highestFirst(hIndex, 4)} ${cited} ${id}`,
    byCitations: `${cited} ${id}`,
    byLatest: `${highestFirst(lastYear, 4)} ${cited} ${id}`,
  };
}
