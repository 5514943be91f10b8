import type { Written } from './clerk';
import type { Reject } from './reject';

export interface ImportReport {
  source: string;
  /** Records taken, by type. */
  counts: Record<string, number>;
  rejected: number;
  /** The first of them, in the order of their lines. */
  rejects: Reject[];
  /** Persons whose figures were computed anew. */
  derived: number;
  seconds: number;
}

const kept = 10_000;

/** Counts what was taken, and keeps what was not. */
export function tallyOf(source: string) {
  const counts: Record<string, number> = {};
  const rejects: Reject[] = [];
  let rejected = 0;
  return {
    note({ taken, rejects: more }: Pick<Written, 'taken' | 'rejects'>) {
      for (const type of taken) counts[type] = (counts[type] ?? 0) + 1;
      rejected += more.length;
      rejects.push(...more.slice(0, kept - rejects.length));
    },
    report: (derived: number, seconds: number): ImportReport => ({
      source,
      counts,
      rejected,
      rejects: rejects.sort((a, b) => a.line - b.line),
      derived,
      seconds,
    }),
  };
}
