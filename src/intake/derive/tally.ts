/** How many more people each institution and field has, when facets change from `before` to `after`. */
export interface Tally {
  change(before: readonly string[], after: readonly string[]): void;
  /** In the order of their ids: two writers that lock in one order never wait in a ring. */
  institutions(): { id: string; more: number }[];
  disciplines(): { id: string; more: number }[];
}

/** Stored counts are the number of visible persons who carry the token, so they can only change as tokens do. */
export function tally(): Tally {
  const more = new Map<string, number>();
  const add = (tokens: readonly string[], by: number) => {
    for (const token of tokens) {
      if (token.startsWith('i:') || token.startsWith('d:')) more.set(token, (more.get(token) ?? 0) + by);
    }
  };
  const under = (prefix: string) =>
    [...more]
      .filter(([token, by]) => token.startsWith(prefix) && by !== 0)
      .map(([token, by]) => ({ id: token.slice(prefix.length), more: by }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    change(before, after) {
      add(before, -1);
      add(after, 1);
    },
    institutions: () => under('i:'),
    disciplines: () => under('d:'),
  };
}
