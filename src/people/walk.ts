import { compareKeys } from '../places/list/keys';
import type { Slice } from '../places/list/slice';

type Between = Pick<Slice, 'after' | 'before'>;

interface Keyed {
  key: string;
}

/** What one index range gave: how many rows were looked at, how far that reached, what fits. */
interface Chunk<F> {
  scanned: number;
  reached: string | null;
  found: readonly F[];
}

/** Reads on from the given bounds: one chunk per index range, at most `scan` rows of each. */
export type Step<F extends Keyed> = (between: Between, scan: number) => Promise<readonly Chunk<F>[]>;

/** What a walk brought home. `stoppedAt`: the key where it gave up before the end; null when it did not have to. */
export interface Walked<F extends Keyed> {
  found: F[];
  stoppedAt: string | null;
}

/** Rows looked at in one chunk, and in all chunks of one page. */
export const widestChunk = 2_000;
const longestWalk = 20_000;

/**
 * What several ranges say together. Each speaks for its keys only as far as it reached; beyond the nearest of those
 * nothing is certain yet, so what was found there waits for the next chunk.
 */
export function merged<F extends Keyed>(chunks: readonly Chunk<F>[], scan: number, backwards: boolean) {
  const inOrder = (a: string, b: string) => (backwards ? compareKeys(b, a) : compareKeys(a, b));
  const open = chunks.flatMap(({ scanned, reached }) =>
    scanned >= scan && reached !== null ? [reached] : [],
  );
  const reached = open.length > 0 ? open.reduce((a, b) => (inOrder(a, b) <= 0 ? a : b)) : null;
  const byKey = new Map<string, F>();
  for (const one of chunks.flatMap(({ found }) => found)) {
    if (reached === null || inOrder(one.key, reached) <= 0) byKey.set(one.key, one);
  }
  const found = [...byKey.values()].sort((a, b) => inOrder(a.key, b.key));
  return { found, reached };
}

/** Walks index ranges from the cursor in bounded chunks until `want` people are found, the end comes, or it takes too long. */
export async function walk<F extends Keyed>(
  step: Step<F>,
  slice: Slice,
  want: number,
  firstScan: number,
): Promise<Walked<F>> {
  const found: F[] = [];
  const { backwards } = slice;
  let between: Between = slice;
  let scan = firstScan;
  for (let walked = 0; ; ) {
    const chunks = await step(between, scan);
    const next = merged(chunks, scan, backwards);
    found.push(...next.found);
    walked += chunks.reduce((sum, { scanned }) => sum + scanned, 0);
    if (next.reached === null || found.length >= want) return { found, stoppedAt: null };
    if (walked >= longestWalk) return { found, stoppedAt: next.reached };
    between = backwards ? { ...between, before: next.reached } : { ...between, after: next.reached };
    scan = Math.max(scan, Math.min(widestChunk, scan * 4));
  }
}
