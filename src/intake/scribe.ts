import { createHash } from 'node:crypto';
import { idOf } from '../graph/ids';
import type { Label } from '../graph/model';
import type { Sentence } from '../refusal';

export type Value = string | number | boolean | null | undefined | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, Value>>;

/** One end of an edge. Null: that end is unknown, which was told; the edge is not made. */
export type End = readonly [Label, string | null];

export interface NodeRow {
  label: Label;
  id: string;
  properties: Properties;
}

export interface EdgeRow {
  type: string;
  from: readonly [Label, string];
  to: readonly [Label, string];
  /** Tells it apart from its parallels. */
  key: string | null;
  properties: Properties;
}

/** How a record is written down as nodes and edges. What it knows of the file and the graph stands behind it. */
export interface Scribe {
  /** The id of a thing that this line brings; a second one of the same kind and id refuses the line. */
  define(label: Label, external: string): string;
  /** The id of a thing that this line has brought. */
  own(label: Label, external: string): string;
  /** The id of a thing that this line names; null when nothing is named, or when nobody holds it, which is told. */
  refer(label: Label, external: string | null | undefined, field: string): string | null;
  node(label: Label, id: string, properties: Properties): void;
  edge(type: string, from: End, to: End, properties?: Properties & { key?: string }, field?: string): void;
  reject(field: string, says: Sentence): void;
}

/** The id of a word that all sources share: a title, a ranking, an identifier. */
export const shared = (label: Label, word: string): string => idOf(label, 'shared', word);

/** Tells parallel edges apart: the same facts give the same key, so importing twice makes no second edge. */
export const keyOf = (...facts: (string | number | null | undefined)[]): string =>
  createHash('sha256')
    .update(facts.map((fact) => fact ?? '').join('|'))
    .digest('base64url')
    .slice(0, 10);

/** Two dates of any precision: whether the second lies before the first, as far as both are known. */
export function endsBeforeStart(from: Value, to: Value): boolean {
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  const known = Math.min(from.length, to.length);
  return to.slice(0, known) < from.slice(0, known);
}
