/** What a property may hold. Dates are ISO text of any precision: `2015`, `2015-03`, `2015-03-01` compare as text. */
export type PropertyKind = 'text' | 'texts' | 'whole' | 'wholes' | 'number' | 'claim';

export type Properties = Readonly<Record<string, PropertyKind>>;

export interface NodeKind {
  /** What it stands for, in a sentence. */
  is: string;
  /** How its ids begin; null for things that are never asked for by id. */
  prefix: string | null;
  properties: Properties;
  /** Range indexes beside the unique `id`. */
  indexes: readonly string[];
}

export interface EdgeKind {
  from: string;
  type: string;
  to: string;
  is: string;
  properties: Properties;
  indexes: readonly string[];
}

export const node = (
  prefix: string | null,
  is: string,
  properties: Properties,
  indexes: readonly string[] = [],
): NodeKind => ({ prefix, is, properties: prefix ? { id: 'text', ...properties } : properties, indexes });

/** The CERIF pattern: every edge says in what role, from when to when, and who says so. */
const said: Properties = { role: 'text', from: 'text', to: 'text', source: 'text' };

export const edge = (
  from: string,
  type: string,
  to: string,
  is: string,
  properties: Properties = {},
  indexes: readonly string[] = [],
): EdgeKind => ({ from, type, to, is, properties: { ...said, ...properties }, indexes });

/** The same edge between several pairs of labels. */
export const edges = (
  pairs: readonly (readonly [string, string])[],
  type: string,
  is: string,
  properties: Properties = {},
): EdgeKind[] => pairs.map(([from, to]) => edge(from, type, to, is, properties));

/** Edges that may stand in parallel (two posts at one house) are told apart by `key`. */
export const parallel = { key: 'text' } as const;
