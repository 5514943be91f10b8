import { edges } from '../graph/model';
import type { EdgeKind } from '../graph/model/kinds';
import type { Kind } from './batches';

/** The model's edges of a type, between whatever labels. */
export function ofType(type: string): readonly EdgeKind[] {
  const found = edges.filter((edge) => edge.type === type);
  if (found.length === 0) throw new Error(`The model has no edges of type ${type}.`);
  return found;
}

/** Whether such edges may stand side by side, told apart by a key. */
export const isParallel = (type: string): boolean =>
  ofType(type).some(({ properties }) => 'key' in properties);

/**
 * What writing such edges holds. MERGE locks both ends. A batch sorted by the person locks persons in one order, so two
 * of them cannot wait in a ring as long as their other ends differ in kind; edges between persons have no such order.
 */
export function holdsOf(type: string): Kind<unknown>['holds'] {
  const ends = ofType(type).filter(({ from, to }) => from !== 'Withheld' && to !== 'Withheld');
  if (ends.some(({ from, to }) => from === 'Person' && to === 'Person')) return 'everything';
  return [...new Set(ends.flatMap(({ from, to }) => (from === 'Person' ? [to] : [from, to])))];
}
