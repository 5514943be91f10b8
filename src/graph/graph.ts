import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { type Gather, gatherOver } from './gather';

/** All the rest of the code may ask of Neo4j. */
export interface Graph {
  read(cypher: string, params: object): Promise<object[]>;
  write(cypher: string, params: object): Promise<object[]>;
  /** Several statements that stand or fall together. */
  together<T>(work: (graph: Graph) => Promise<T>): Promise<T>;
  /** Reads for many callers at once: see gather.ts. */
  gather: Gather;
}

/** What one caller brings: until when it waits, and what it has written and must read back. */
export interface Caller {
  /** In milliseconds since 1970. */
  deadline: number;
  bookmarks: Bookmarks;
}

/** The bookmarks of what a caller wrote; a later read waits until its server has seen them. */
export interface Bookmarks {
  seen: readonly string[];
  wrote(bookmarks: readonly string[]): void;
}

const transient = (error: unknown) => neo4j.isRetryableError(error);

/** The driver notes by a stack trace where each statement was sent from: an eighth of what a request costs us. */
function untraced<T>(send: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return send();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

export function graphsOver(driver: Driver, database: string, now: () => number = Date.now) {
  const left = (deadline: number) => Math.max(1, Math.min(deadline - now(), 600_000));

  /** One round trip: an auto-commit read, tried twice when the server says that another try may do. */
  async function read(cypher: string, params: object, deadline: number, bookmarks: readonly string[]) {
    for (let attempt = 1; ; attempt++) {
      const session = driver.session({
        database,
        defaultAccessMode: neo4j.session.READ,
        bookmarks: bookmarks as string[],
      });
      try {
        const timeout = left(deadline);
        const { records } = await untraced(() => session.run(cypher, params, { timeout }));
        return records.map((record) => record.toObject() as object);
      } catch (error) {
        if (attempt === 3 || !transient(error)) throw error;
      } finally {
        await session.close();
      }
    }
  }

  async function inTransaction<T>(caller: Caller, work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
    const session = driver.session({ database, bookmarks: caller.bookmarks.seen as string[] });
    try {
      const done = await session.executeWrite(work, { timeout: left(caller.deadline) });
      caller.bookmarks.wrote(session.lastBookmarks());
      return done;
    } finally {
      await session.close();
    }
  }

  const gather = gatherOver(read, now);

  /** The graph as one caller sees it. */
  return (caller: Caller): Graph => {
    const within = (tx: ManagedTransaction): Graph => {
      const run = async (cypher: string, params: object) =>
        (await untraced(() => tx.run(cypher, params))).records.map((record) => record.toObject() as object);
      return {
        read: run,
        write: run,
        together: (work) => work(within(tx)),
        gather: async ({ query, args, keysName, keys }) =>
          query.rows(await run(query.sent, query.params({ ...args, [keysName]: keys }))),
      };
    };
    return {
      read: (cypher, params) => read(cypher, params, caller.deadline, caller.bookmarks.seen),
      write: (cypher, params) => inTransaction(caller, (tx) => within(tx).write(cypher, params)),
      together: (work) => inTransaction(caller, (tx) => work(within(tx))),
      gather: (wanted) => gather(wanted, caller.deadline, caller.bookmarks.seen),
    };
  };
}

export const noBookmarks: Bookmarks = { seen: [], wrote: () => {} };

/** A caller of our own: setup, import, the command line. */
export const ourselves = (minutes = 10): Caller => ({
  deadline: Date.now() + minutes * 60_000,
  bookmarks: noBookmarks,
});
