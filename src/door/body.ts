import { Refusal } from '../refusal';
import type { Asked } from './surface';
import { badVariables, noBatches, noQuery } from './words';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One operation, as the body of a request brings it. */
export function askedIn(body: unknown): Asked {
  if (Array.isArray(body)) throw new Refusal('BAD_USER_INPUT', noBatches);
  if (!isMap(body)) throw new Refusal('BAD_USER_INPUT', noQuery);
  const { query, variables, operationName } = body;
  if (typeof query !== 'string' || query.trim() === '') throw new Refusal('BAD_USER_INPUT', noQuery);
  const named = operationName ?? null;
  const given = variables ?? {};
  if (!isMap(given) || (named !== null && typeof named !== 'string'))
    throw new Refusal('BAD_USER_INPUT', badVariables);
  return { query, operationName: named === '' ? null : named, variables: given };
}
