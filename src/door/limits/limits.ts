/** How much one operation may ask, whoever asks; the figures are published by `limits` in the SDL and in docs/limits.md. */
export interface Limits {
  /** Words and signs of the query, as GraphQL counts them. */
  tokens: number;
  /** Fields within fields, fragments included. */
  depth: number;
  /** The same below `__schema` and `__type`, which GraphiQL needs deeper. */
  introspectionDepth: number;
  /** Aliases of one operation, each counted as often as its fragment is spread. */
  aliases: number;
  /** Fields at the top of one operation. */
  rootFields: number;
  /** Directives of one operation. */
  directives: number;
  /** Times that one selection may name the same thing: comparing them is the dear part of validation. */
  repeats: number;
  fragments: number;
  /** Points that one operation may ask. */
  cost: number;
}

export const withKey: Limits = {
  tokens: 2_000,
  depth: 15,
  introspectionDepth: 20,
  aliases: 30,
  rootFields: 10,
  directives: 10,
  repeats: 4,
  fragments: 40,
  cost: 25_000,
};

export const withoutKey: Limits = {
  ...withKey,
  tokens: 800,
  depth: 6,
  aliases: 10,
  rootFields: 5,
  directives: 5,
  fragments: 10,
  cost: 500,
};

/** Bytes of a request's body. */
export const largestBody = 100 * 1024;
