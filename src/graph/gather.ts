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
  /** When the last statement left, and whether it went for several callers. */
  departed: number;
  shared: boolean;
  /** Calls off the next departure, when there is one. */
  callOff: (() => void) | null;
}

/** More keys than this go in a statement of their own. */
const widest = 400;
/** While callers share a lane, its statements leave this many milliseconds apart: who comes meanwhile goes along. */
const apart = 5;
/** The next callers wait for the statement before theirs no longer than this, so that one slow key does not hold up all. */
const overdue = 25;
/** Statements of one lane on their way at once, however slow they are. */
const abreast = 4;

/**
 * Group commit for reads. Fewer, wider statements beat the driver's single-row speed by far, so while a statement is
 * on its way the keys of later callers gather, and go together when it returns; a caller alone never waits. Only for
 * rows that do not depend on who asks. Nothing is kept once it is answered: this is not a cache.
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
    lane.callOff = null;
    const group = take(lane);
    const first = group[0];
    if (!first) return;
    lane.inFlight++;
    lane.departed = now();
    lane.shared = group.length > 1;
    const { query, args, keysName, keyOf } = first.wanted;
    const keys = [...new Set(group.flatMap(({ wanted }) => wanted.keys))];
    try {
      // The latest of their deadlines: a caller in a hurry stops waiting, and does not stop the others.
      const deadline = Math.max(...group.map((one) => one.deadline));
      const rows = query.rows(
        await read(query.sent, query.params({ ...args, [keysName]: keys }), deadline, lane.bookmarks),
      );
      if (group.length === 1) first.give(rows);
      else deal(group, rows, keyOf);
    } catch (error) {
      for (const { fail } of group) fail(error);
    } finally {
      lane.inFlight--;
      if (lane.waiting.length > 0) reschedule(name, lane);
      else if (lane.shared) setTimeout(() => forget(name, lane), apart).unref();
      else forget(name, lane);
    }
  }

  function forget(name: string, lane: Lane) {
    if (lane.waiting.length === 0 && lane.inFlight === 0 && lanes.get(name) === lane) lanes.delete(name);
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
    if (lane.callOff || lane.inFlight >= abreast) return;
    const since = now() - lane.departed;
    const wait = lane.inFlight > 0 ? overdue - since : lane.shared ? apart - since : 0;
    const go = () => void send(name, lane);
    if (wait > 0) {
      const timer = setTimeout(go, wait);
      lane.callOff = () => clearTimeout(timer);
    } else {
      const turn = setImmediate(go);
      lane.callOff = () => clearImmediate(turn);
    }
  }

  function reschedule(name: string, lane: Lane) {
    lane.callOff?.();
    lane.callOff = null;
    schedule(name, lane);
  }

  return <Gives>(wanted: Wanted<Gives>, deadline: number, bookmarks: readonly string[]): Promise<Gives[]> => {
    if (deadline <= now()) return Promise.reject(new DeadlinePassed());
    const name = `${wanted.query.file}\n${JSON.stringify(wanted.args)}\n${bookmarks.join()}`;
    let lane = lanes.get(name);
    if (!lane) {
      lane = { bookmarks, waiting: [], inFlight: 0, departed: 0, shared: false, callOff: null };
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
