import DataLoader from 'dataloader';
import type { Graph } from './graph';
import type { Contract } from './query';

// biome-ignore lint/suspicious/noExplicitAny: a loader hands its arguments to the contract, whose parameters are parsed there.
type Any<R> = Contract<any, R>;

/** One row per key; null where the graph has none. `keysName` is the parameter that takes the keys. */
export const one = <R>(
  graph: Graph,
  query: Any<R>,
  keyOf: (row: R) => string,
  keysName = 'ids',
  args: object = {},
) =>
  new DataLoader<string, R | null>(async (keys) => {
    const rows = await graph.gather({ query, args, keysName, keyOf, keys });
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Many rows per key, in the order the query gave them. */
export const many = <R>(
  graph: Graph,
  query: Any<R>,
  keyOf: (row: R) => string,
  keysName = 'ids',
  args: object = {},
) =>
  new DataLoader<string, R[]>(async (keys) => {
    const rows = await graph.gather({ query, args, keysName, keyOf, keys });
    const found = new Map(keys.map((key) => [key, [] as R[]]));
    for (const row of rows) found.get(keyOf(row))?.push(row);
    return keys.map((key) => found.get(key) ?? []);
  });

/** A loader for each distinct set of arguments, so two aliases of one field never share a page. */
export function perArgs<A extends object, L>(make: (args: A) => L): (args: A) => L {
  const made = new Map<string, L>();
  return (args) => {
    const key = JSON.stringify(args);
    const loader = made.get(key) ?? make(args);
    made.set(key, loader);
    return loader;
  };
}

/** For a field the SDL promises: a missing row is a hole in our graph, so it is our fault. */
export async function present<R>(row: Promise<R | null>, what: string): Promise<R> {
  const found = await row;
  if (found === null) throw new Error(`The graph names ${what} but does not hold it.`);
  return found;
}
