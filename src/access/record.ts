import type { Purpose } from '../generated/graphql';
import { inSigns } from './random';
import type { Viewer } from './viewer';

/** What the audit keeps of one operation. */
export interface AuditEntry {
  /** When it was answered. */
  at: Date;
  requestId: string;
  /** Null for those without a key, on the public surface. */
  viewer: Pick<Viewer, 'keyId' | 'role' | 'institution'> | null;
  purpose: Purpose | null;
  /** The operation's name, or the fields it began with. */
  operation: string;
  kind: 'READ' | 'CHANGE' | 'EXPORT' | 'SCORE';
  milliseconds: number;
  /** `OK`, or the code of the refusal or error. */
  outcome: string;
  /** Ids of the persons of whom a field was resolved. */
  shown: Iterable<string>;
  /** What a reader of the record needs beyond that: the reason of an opt-out, the digest of an export. */
  detail?: string | null;
}

/** Where a record stands among those of its writer; a number that is missing is a change that was rolled back. */
export interface Place {
  writer: string;
  /** Some signs that tell writers of one millisecond apart. */
  mark: string;
  sequence: number;
}

/** The newest record an instant can have comes before all records of the next: ids sort by time. */
export const idPrefixAt = (at: Date): string => `aud_${inSigns(at.getTime(), 10)}`;

/** An entry as it is written: one map for the node, and whom it showed. */
export const placed = ({ viewer, shown, ...entry }: AuditEntry, { writer, mark, sequence }: Place) => {
  const id = `${idPrefixAt(entry.at)}${mark}${inSigns(sequence % 32_768, 3)}`;
  const persons = [...new Set(shown)];
  const facts = {
    id,
    writer,
    sequence,
    at: entry.at.toISOString(),
    requestId: entry.requestId,
    key: viewer?.keyId ?? null,
    byKey: `${viewer?.keyId ?? ''}|${id}`,
    role: viewer?.role ?? null,
    institution: viewer?.institution ?? null,
    purpose: entry.purpose,
    operation: entry.operation.slice(0, 200),
    kind: entry.kind,
    milliseconds: Math.round(entry.milliseconds),
    outcome: entry.outcome,
    shown: persons.length,
    detail: entry.detail?.slice(0, 4_000) ?? null,
  };
  return { facts, shown: persons };
};

export type Placed = ReturnType<typeof placed>;
