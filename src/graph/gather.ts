import { inTime } from './inTime';
import type { Contract } from './query';

/** A read that many callers may share: one statement, the same other arguments, a list of keys each. */
export interface Wanted<Gives = object> {
  // biome-ignore lint/suspicious/noExplicitAny: the gatherer treats all contracts alike and never looks into their arguments.
  query: Contract<any, Gives>;
  args: object;
  /** The parameter that takes the keys, and the column by which a row belongs to one. */
  keysName: string;
  keyOf: (row: Gives) => string;
  keys: readonly string[];
}

export type Gather = <Gives>(wanted: Wanted<Gives>) => Promise<Gives[]>;

type Read = (
  cypher: string,
  params: object,
  deadline: number,
  bookmarks: readonly string[],
) => Promise<object[]>;

interface Waiting {
  wanted: Wanted;
  deadline: number;
  give: (rows: object[]) => void;
  fail: (error: unknown) => void;
}

interface Lane {
  bookmarks: readonly string[];
  waiting: Waiting[];
  inFlight: number;
  scheduled: boolean;
}

/** More keys than this go in a statement of their own. */
const widest = 400;
/** Statements of one kind on their way at once: the next callers wait for these and then go together. */
const abreast = 2;

/**
 * Group commit for reads. Fewer, wider statements beat the driver's single-row speed by far, so while a statement is
 * on its way the keys of later callers gather, and go together when it returns. Only for rows that do not depend on
 * who asks. Nothing is kept once it is answered: this is not a cache.
 */
export function gatherOver(read: Read, now: () => number = Date.now) {
  const lanes = new Map<string, Lane>();

  function take(lane: Lane): Waiting[] {
    let room = widest;
    const count = lane.waiting.findIndex(({ wanted }, i) => {
      room -= wanted.keys.length;
      return room < 0 && i > 0;
    });
    return lane.waiting.splice(0, count === -1 ? lane.waiting.length : count);
  }

  async function send(name: string, lane: Lane) {
    lane.scheduled = false;
    const group = take(lane);
    const first = group[0];
    if (!first) return;
    lane.inFlight++;
    const { query, args, keysName, keyOf } = first.wanted;
    const keys = [...new Set(group.flatMap(({ wanted }) => wanted.keys))];
    try {
      // The latest of their deadlines: a caller in a hurry stops waiting, and does not stop the others.
      const deadline = Math.max(...group.map((one) => one.deadline));
      const rows = query.rows(
        await read(query.cypher, query.params({ ...args, [keysName]: keys }), deadline, lane.bookmarks),
      );
      if (group.length === 1) first.give(rows);
      else deal(group, rows, keyOf);
    } catch (error) {
      for (const { fail } of group) fail(error);
    } finally {
      lane.inFlight--;
      if (lane.waiting.length > 0) schedule(name, lane);
      else if (lane.inFlight === 0) lanes.delete(name);
    }
  }

  function deal(group: Waiting[], rows: object[], keyOf: (row: object) => string) {
    const byKey = new Map<string, object[]>();
    for (const row of rows) {
      const key = keyOf(row);
      const own = byKey.get(key);
      if (own) own.push(row);
      else byKey.set(key, [row]);
    }
    for (const { wanted, give } of group) give(wanted.keys.flatMap((key) => byKey.get(key) ?? []));
  }

  function schedule(name: string, lane: Lane) {
    if (lane.scheduled || lane.inFlight >= abreast) return;
    lane.scheduled = true;
    setImmediate(() => void send(name, lane));
  }

  return <Gives>(wanted: Wanted<Gives>, deadline: number, bookmarks: readonly string[]): Promise<Gives[]> => {
    if (deadline <= now()) return Promise.reject(new DeadlinePassed());
    const name = `${wanted.query.file}\n${JSON.stringify(wanted.args)}\n${bookmarks.join()}`;
    let lane = lanes.get(name);
    if (!lane) {
      lane = { bookmarks, waiting: [], inFlight: 0, scheduled: false };
      lanes.set(name, lane);
    }
    const { waiting } = lane;
    const answer = new Promise<object[]>((give, fail) => {
      waiting.push({ wanted: wanted as unknown as Wanted, deadline, give, fail });
    });
    schedule(name, lane);
    // The caller goes when its time is up, and the statement goes on for the others.
    return inTime(answer as Promise<Gives[]>, deadline - now(), () => new DeadlinePassed());
  };
}

/** The caller's time was up before its rows came. */
export class DeadlinePassed extends Error {}
