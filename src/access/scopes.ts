import type { OperationTypeNode } from 'graphql';
import { Refusal } from '../refusal';
import { readOnlyKey } from './words';

/** What a key may do at all, whatever its role: look, and change. */
export const scopes = ['read', 'write'] as const;
export type Scope = (typeof scopes)[number];

/** Refuses a mutation by a key that was made for reading alone, and a query by one that was made to write alone. */
export function withinScopes(
  operation: `${OperationTypeNode}`,
  { scopes: has }: { scopes: readonly string[] },
) {
  if (!has.includes(operation === 'mutation' ? 'write' : 'read')) throw new Refusal('FORBIDDEN', readOnlyKey);
}
