import type { AuditPageRow } from './queries';
import { fromSigns, inSigns } from './random';
import { type AuditEntry, lineOf, parseLine, type Recorded } from './record';

/** Who writes: some signs that tell writers of one millisecond apart, and a number for each page. */
export interface Hand {
  writer: string;
  mark: string;
  next(): number;
}

/** The first id an instant can have: ids sort by time. */
export const idPrefixAt = (at: Date): string => `aud_${inSigns(at.getTime(), 10)}`;

const monthAt = (at: Date): string => at.toISOString().slice(0, 7);
const timeOf = (id: string): Date => new Date(fromSigns(id.slice(4, 14)));

/** What the index knows a page by: a person, behind the month, so that the newest can be asked for first. */
export const shownIn = (month: string, person: string): string => `${month} ${person}`;

/**
 * What one key did within a moment: its operations line by line. A node and an edge for each of them cost the database as
 * much as the portraits themselves; a page of them costs a quarter of that. `sequence` numbers the pages of a writer, for a chain
 * later; a number that is missing is a change that was rolled back.
 */
export function pagesOf(entries: readonly AuditEntry[], hand: Hand) {
  const byKey = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const key = entry.viewer?.keyId ?? '';
    const own = byKey.get(key);
    if (own) own.push(entry);
    else byKey.set(key, [entry]);
  }
  return [...byKey].map(([key, own]) => pageOf(key, own, hand));
}

function pageOf(key: string, entries: readonly AuditEntry[], { writer, mark, next }: Hand) {
  const sequence = next();
  const last = entries.reduce((latest, { at }) => (at > latest ? at : latest), new Date(0));
  const id = `${idPrefixAt(last)}${mark}${inSigns(sequence % 32_768, 3)}`;
  const persons = new Set(entries.flatMap(({ shown }) => [...shown]));
  return {
    id,
    writer,
    sequence,
    key: key || null,
    byKey: `${key}|${id}`,
    lines: entries.map(lineOf),
    shown: [...persons].map((person) => shownIn(monthAt(last), person)),
  };
}

export type AuditPage = ReturnType<typeof pageOf>;

/** The operations on a page, the newest first. */
export const recordsOn = ({ id, key, lines }: AuditPageRow): Recorded[] =>
  lines.map((line, place) => ({ id: `${id}.${place}`, key, ...parseLine(line) })).reverse();

/** The months from one page back to another, the newest first. */
export function monthsBack(newest: string, oldest: string): string[] {
  const months: string[] = [];
  const until = monthAt(timeOf(oldest));
  const day = timeOf(newest);
  day.setUTCDate(1);
  for (; monthAt(day) >= until; day.setUTCMonth(day.getUTCMonth() - 1)) months.push(monthAt(day));
  return months;
}
