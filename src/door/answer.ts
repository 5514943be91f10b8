import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { AuditLog } from '../access/audit';
import { withinScopes } from '../access/scopes';
import type { Viewer } from '../access/viewer';
import type { App } from '../app';
import { contextFor, type Deed } from '../context';
import type { Purpose } from '../generated/graphql';
import type { Graph } from '../graph/graph';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import type { Run } from './apollo';
import type { Bookmarked } from './bookmarks';
import type { Bucket, Budgets } from './cost/budget';
import { counted } from './cost/counted';
import { inTime } from './deadline';
import { isOurs, late, statusOf, type Telling, tell } from './errors';
import { nobody } from './nobody';
import type { Places } from './places';
import { type Asked, type Surface, type Understood, withinCeiling } from './surface';
import { dayAt } from './today';
import { auditFull, noIntrospection } from './words';

/** Who asks, and under which conditions: settled before their query is looked at. */
export interface Visit extends Telling {
  /** Null on the public surface. */
  viewer: Viewer | null;
  purpose: Purpose;
  bookmarks: Bookmarked;
  /** Whose budget it is, and how large. */
  spender: string;
  bucket: Bucket;
  mayIntrospect: boolean;
}

export interface Cost {
  asked: number;
  actual: number;
  left: number;
}

/** What goes back to the caller. */
interface Said {
  status: number;
  body: { errors?: readonly GraphQLFormattedError[]; data?: unknown; extensions?: { cost: Cost } };
  retryAfterSeconds?: number | undefined;
  /** `OK`, or the code of the first error. */
  outcome: string;
  /** What went wrong on our side: for the log alone. */
  faults: readonly unknown[];
}

/** With what the log and the figures want to know of it. */
export interface Answer extends Said {
  operation: string;
  kind: Understood['kind'] | 'none';
  shown: number;
}

export interface Engine {
  graphFor: App['graphFor'];
  surface: Surface;
  run: Run;
  budgets: Budgets;
  places: Places;
  audit: AuditLog;
  now: () => number;
}

interface Progress {
  understood?: Understood;
  shown: Set<string>;
  /** On record already, in the transaction of what it did. */
  recorded?: boolean;
  running?: boolean;
}

/** What it costs beside that to read a text for the first time, or to refuse it: that is work, however little it asks. */
const reading = 20;

/** Runs one operation for one visitor: checked, priced, in time, and on record. The same behind every door. */
export async function answer(engine: Engine, asked: Asked, visit: Visit): Promise<Answer> {
  const start = engine.now();
  const progress: Progress = { shown: new Set() };
  const said = await attempt(engine, asked, visit, progress).catch((error) => refused(error, visit));
  const { understood, shown } = progress;
  if (isForTheRecord(progress, said)) record(engine, visit, said, progress, start);
  return { ...said, operation: understood?.name ?? '', kind: understood?.kind ?? 'none', shown: shown.size };
}

/** Not again what its own transaction recorded; and not what was turned away by its number, for that has no end. */
const isForTheRecord = ({ recorded, running }: Progress, { outcome }: Said) =>
  outcome === 'OK' ? !recorded : running || !(outcome === 'BUSY' || outcome === 'BUDGET_SPENT');

function record({ audit, now }: Engine, visit: Visit, said: Said, progress: Progress, start: number) {
  const { understood, shown } = progress;
  const end = now();
  audit.append({
    at: new Date(end),
    requestId: visit.requestId,
    viewer: visit.viewer,
    purpose: visit.viewer && visit.purpose,
    operation: understood?.name ?? '(not understood)',
    kind: understood?.kind === 'mutation' ? 'CHANGE' : 'READ',
    milliseconds: end - start,
    outcome: said.outcome,
    shown,
    detail: understood ? `sha256:${understood.hash}` : null,
  });
}

async function attempt(engine: Engine, asked: Asked, visit: Visit, progress: Progress): Promise<Said> {
  const { audit, budgets, places, now } = engine;
  if (audit.full()) throw new Refusal('BUSY', filled(auditFull, { seconds: 5 }), 5);
  const leave = places.enter();
  let running: Promise<ExecutionResult>;
  let understood: Understood;
  let left: number;
  try {
    understood = understand(engine, asked, visit, progress);
    left = budgets.spend(visit.spender, understood.asked, visit.bucket, now());
    running = execute(engine, asked, visit, progress);
    progress.running = true;
  } catch (error) {
    leave();
    throw error;
  }
  // Its place is free when the work has ended, which for a caller in a hurry is after the answer.
  running.then(leave, leave);
  const result = await inTime(running, visit.patience, () => late(visit.patience, visit.longest));
  const actual = Math.min(understood.asked, counted(result.data) + understood.points);
  if (!result.errors) left = budgets.giveBack(visit.spender, understood.asked - actual, visit.bucket, now());
  return said(result, { asked: understood.asked, actual, left }, visit);
}

function understand({ surface, budgets, now }: Engine, asked: Asked, visit: Visit, progress: Progress) {
  const chargeReading = () => budgets.spend(visit.spender, reading, visit.bucket, now());
  const isNew = !surface.documents.knows(asked.query);
  if (isNew) chargeReading();
  try {
    const understood = surface.read(asked);
    progress.understood = understood;
    if (understood.introspects && !visit.mayIntrospect) throw new Refusal('FORBIDDEN', noIntrospection);
    if (visit.viewer) {
      withinScopes(understood.kind, visit.viewer);
      surface.permit(understood, { role: visit.viewer.role, purpose: visit.purpose });
    }
    withinCeiling(understood, surface.limits);
    return understood;
  } catch (error) {
    if (!isNew) chargeReading();
    throw error;
  }
}

function execute(engine: Engine, asked: Asked, visit: Visit, progress: Progress) {
  const { viewer, purpose, language, requestId, bookmarks, patience } = visit;
  const start = engine.now();
  const recordIn = async (tx: Graph, deed: Deed) => {
    const milliseconds = engine.now() - start;
    const at = new Date(start + milliseconds);
    const entry = { ...deed, at, requestId, viewer, purpose, milliseconds, outcome: 'OK' };
    await engine.audit.recordNow(tx, entry);
    progress.recorded = true;
  };
  const context = contextFor({
    graph: engine.graphFor({ deadline: start + patience, bookmarks }),
    viewer: viewer ?? nobody,
    purpose,
    language,
    requestId,
    recordIn,
    now: new Date(start),
    today: dayAt(start),
  });
  return engine.run(asked, { ...context, shown: progress.shown });
}

function said({ data, errors = [] }: ExecutionResult, cost: Cost, visit: Visit): Said {
  const extensions = { cost };
  const told = errors.map((error) => tell(error, visit));
  const [first] = told;
  if (!first) return { status: 200, body: { data, extensions }, outcome: 'OK', faults: [] };
  const worst = told.find(({ code }) => isOurs(code));
  return {
    // A refusal of one field leaves the rest of the answer good; when all of it failed through us, the status says so.
    status: data === undefined ? statusOf(first.code) : worst && isEmpty(data) ? statusOf(worst.code) : 200,
    body: { errors: told.flatMap(({ errors }) => errors), data, extensions },
    retryAfterSeconds: told.find(({ retryAfterSeconds }) => retryAfterSeconds)?.retryAfterSeconds,
    outcome: (worst ?? first).code,
    faults: told.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
  };
}

const isEmpty = (data: object | null) =>
  data === null || Object.values(data).every((field) => field === null);

/** Refused before it ran, or not done in time. */
export function refused(error: unknown, telling: Telling): Said {
  const { code, errors, retryAfterSeconds, fault } = tell(error, telling);
  return {
    status: statusOf(code),
    body: { errors },
    retryAfterSeconds,
    outcome: code,
    faults: fault === undefined ? [] : [fault],
  };
}
