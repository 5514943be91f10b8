import { z } from 'zod';
import type { Purpose } from '../generated/graphql';
import { purposes, roles } from './roles';
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
  kind: Line['kind'];
  milliseconds: number;
  /** `OK`, or the code of the refusal or error. */
  outcome: string;
  /** Ids of the persons of whom a field was resolved. */
  shown: Iterable<string>;
  /** What a reader of the record needs beyond that: the reason of an opt-out, the digest of an export. */
  detail?: string | null;
}

const line = z.strictObject({
  at: z.iso.datetime(),
  requestId: z.string(),
  role: z.enum(roles).nullable(),
  /** The id of the institution the key belonged to. */
  institution: z.string().nullable(),
  purpose: z.enum(purposes).nullable(),
  operation: z.string(),
  kind: z.enum(['READ', 'CHANGE', 'EXPORT', 'SCORE']),
  milliseconds: z.int(),
  outcome: z.string(),
  shown: z.array(z.string()),
  detail: z.string().nullable(),
});
type Line = z.infer<typeof line>;

/** One operation, as it is read again. */
export interface Recorded extends Line {
  /** The page and its place there. */
  id: string;
  key: string | null;
}

/** An entry as a line of a page. */
export const lineOf = ({ viewer, ...entry }: AuditEntry): string =>
  JSON.stringify({
    at: entry.at.toISOString(),
    requestId: entry.requestId,
    role: viewer?.role ?? null,
    institution: viewer?.institution ?? null,
    purpose: entry.purpose,
    operation: entry.operation.slice(0, 200),
    kind: entry.kind,
    milliseconds: Math.round(entry.milliseconds),
    outcome: entry.outcome,
    shown: [...new Set(entry.shown)],
    detail: entry.detail?.slice(0, 4_000) ?? null,
  } satisfies Line);

export const parseLine = (text: string): Line => line.parse(JSON.parse(text));
