import type { Graph } from '../graph/graph';

/** What takes a database from version `to - 1` to `to`; in order, and each may be run again after a crash. */
export interface Migration {
  to: number;
  is: string;
  run(graph: Graph): Promise<unknown>;
}

/** Version 1 is the first: an empty database becomes it by the statements alone. */
export const migrations: readonly Migration[] = [];
