import type { Deed } from '../context';
import type { Graph } from '../graph/graph';
import type { Engine, Progress, Said, Visit } from './visit';

/** For a change, an export or a score: on record in its own transaction, and gone if that is. */
export function recorder({ audit, now }: Engine, { requestId, viewer, purpose }: Visit, progress: Progress) {
  return async (tx: Graph, deed: Deed) => {
    const at = now();
    const milliseconds = at - progress.start;
    const entry = { ...deed, at: new Date(at), requestId, viewer, purpose, milliseconds, outcome: 'OK' };
    await audit.recordNow(tx, entry);
    progress.recorded = new Set([...(progress.recorded ?? []), ...deed.shown]);
  };
}

/** Puts an operation on record, less what its own transactions recorded. */
export function record({ audit, now }: Engine, visit: Visit, { outcome }: Said, progress: Progress) {
  const { understood, shown, recorded, running, start } = progress;
  const unsaid = recorded ? [...shown].filter((id) => !recorded.has(id)) : shown;
  const isSaid = recorded !== undefined && outcome === 'OK' && [...unsaid].length === 0;
  // What was turned away by its number alone showed nothing, and has no end.
  const isFlood = !running && (outcome === 'BUSY' || outcome === 'BUDGET_SPENT');
  if (isSaid || isFlood) return;
  const at = now();
  audit.append({
    at: new Date(at),
    requestId: visit.requestId,
    viewer: visit.viewer,
    purpose: visit.viewer && visit.purpose,
    operation: understood?.name ?? '(not understood)',
    kind: understood?.kind === 'mutation' ? 'CHANGE' : 'READ',
    milliseconds: at - start,
    outcome,
    shown: unsaid,
    detail: understood ? `sha256:${understood.hash}` : null,
  });
}
