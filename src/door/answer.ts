import type { ExecutionResult } from 'graphql';
import { withinScopes } from '../access/scopes';
import { contextFor } from '../context';
import { inTime } from '../graph/inTime';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { counted } from './cost/counted';
import { late } from './errors';
import { nobody } from './nobody';
import { record, recorder } from './onRecord';
import { refused, said } from './said';
import { type Asked, type Understood, withinCeiling } from './surface';
import { dayAt } from './today';
import type { Answer, Engine, Progress, Said, Visit } from './visit';
import { auditFull, noIntrospection } from './words';

/** What it costs beside its price to read a text for the first time, or to refuse it: that is work, however little it asks. */
const reading = 20;

/** Runs one operation for one visitor: checked, priced, in time, and on record. The same behind every door. */
export async function answer(engine: Engine, asked: Asked, visit: Visit): Promise<Answer> {
  const progress: Progress = { start: engine.now(), shown: new Set() };
  const said = await attempt(engine, asked, visit, progress).catch((error) => refused(error, visit));
  record(engine, visit, said, progress);
  const { understood, shown } = progress;
  return { ...said, operation: understood?.name ?? '', kind: understood?.kind ?? 'none', shown: shown.size };
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

function execute(engine: Engine, asked: Asked, visit: Visit, progress: Progress): Promise<ExecutionResult> {
  const { viewer, purpose, language, requestId, bookmarks, patience } = visit;
  const { start, shown } = progress;
  const context = contextFor({
    graph: engine.graphFor({ deadline: start + patience, bookmarks }),
    viewer: viewer ?? nobody,
    purpose,
    language,
    requestId,
    recordIn: recorder(engine, visit, progress),
    now: new Date(start),
    today: dayAt(start),
  });
  progress.running = true;
  return engine.run(asked, { ...context, shown });
}
