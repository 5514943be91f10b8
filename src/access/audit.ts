import neo4j from 'neo4j-driver';
import type { Graph } from '../graph/graph';
import { type AuditPage, pagesOf } from './auditPages';
import { addAuditPages, auditPagesWritten } from './queries';
import { randomSigns } from './random';
import type { AuditEntry } from './record';

export interface AuditLog {
  /** For reads: written with others, within a second. */
  append(entry: AuditEntry): void;
  /** For changes, exports and scores: written in the transaction of what it tells of, and gone if that is. */
  recordNow(tx: Graph, entry: AuditEntry): Promise<void>;
  /** True when so many records wait for a graph that does not take them that nothing more may be answered. */
  full(): boolean;
  waiting(): number;
  /** Writes what waits; fails, and says how many are lost, when the graph does not take them. */
  close(): Promise<void>;
}

interface Options {
  /** The process: `host-pid`. Each log adds signs of its own, so that no two ever count under one name. */
  writer: string;
  flushMs?: number;
  /** As many records may wait; at 1,000 a second that is 20 seconds without a graph. */
  most?: number;
  onTrouble?: (error: unknown) => void;
}

const largestGroup = { records: 1_000, persons: 10_000 };

/**
 * Who asked what, and whom it showed. Reads are appended in groups: one that was answered is on disk `flushMs` (half a
 * second) and one write later, within a second in all; a process that is killed loses what it answered in that window,
 * and nothing else. A graph that refuses is asked again until it takes them.
 */
export function auditLog(graph: Graph, options: Options): AuditLog {
  const { flushMs = 500, most = 20_000, onTrouble = () => {} } = options;
  const mark = randomSigns(3);
  const writer = `${options.writer}.${mark}${randomSigns(5)}`;
  let sequence = 0;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let flushing: Promise<void> | undefined;
  const waiting: (AuditEntry & { shown: readonly string[] })[] = [];
  /** The group that is being written; its pages keep their ids while they are tried again. */
  let group: AuditPage[] = [];
  const hand = { writer, mark, next: () => ++sequence };
  const recordsIn = (pages: readonly AuditPage[]) => pages.reduce((sum, { lines }) => sum + lines.length, 0);
  const left = () => waiting.length + recordsIn(group);

  function schedule(milliseconds: number) {
    if (timer === undefined && !flushing) timer = setTimeout(() => void flush(), milliseconds);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    flushing ??= writeWaiting().finally(() => {
      flushing = undefined;
      if (left() > 0) schedule(Math.min(5_000, flushMs * 2 ** failures));
    });
    return flushing;
  }

  /** What waits now; what comes meanwhile goes in the next group, so that groups stay wide. */
  async function writeWaiting() {
    for (let due = waiting.length; due > 0 || group.length > 0; due -= recordsIn(group), group = []) {
      if (group.length === 0) group = takeGroup(due);
      try {
        await write(group);
        failures = 0;
      } catch (error) {
        failures++;
        onTrouble(error);
        return;
      }
    }
  }

  function takeGroup(due: number): AuditPage[] {
    let persons = 0;
    const end = waiting.findIndex(({ shown }, i) => {
      persons += shown.length;
      return i >= due || i >= largestGroup.records || (i > 0 && persons > largestGroup.persons);
    });
    return pagesOf(waiting.splice(0, end === -1 ? waiting.length : end), hand);
  }

  async function write(pages: AuditPage[]) {
    try {
      await addAuditPages(graph, { pages });
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
      // An earlier try was committed, though its answer never reached us.
      const ids = pages.map(({ id }) => id);
      const [found] = await auditPagesWritten(graph, { ids, writer });
      if (found?.count !== pages.length) throw error;
    }
  }

  return {
    append(entry) {
      waiting.push({ ...entry, shown: [...entry.shown] });
      schedule(flushMs);
    },
    async recordNow(tx, entry) {
      await addAuditPages(tx, { pages: pagesOf([entry], hand) });
    },
    full: () => left() >= most,
    waiting: left,
    async close() {
      await flushing;
      for (let tries = 0; tries < 3 && left() > 0; tries++) await flush();
      clearTimeout(timer);
      const lost = left();
      if (lost > 0)
        throw new Error(`${lost} audit records could not be written: the graph did not take them.`);
    },
  };
}

const isAlreadyThere = (error: unknown) =>
  error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
