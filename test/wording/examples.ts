import { z } from 'zod';
import { purposes, roles } from '../../src/access/roles';
import type { Who } from '../../src/access/rules';

/** A query that a page shows: behind a fence of `graphql ROLE PURPOSE` or `graphql public`. */
export interface Example {
  /** `docs/graphql.md:17`. */
  where: string;
  query: string;
  /** Those of a fence of `json` right after it. */
  variables: Record<string, unknown> | null;
  /** Null for those without a key. */
  who: Who | null;
}

const Variables = z.record(z.string(), z.unknown());
const fence = /^```graphql (\w+)(?: (\w+))?\n(.*?)^```\n(?:```json\n(.*?)^```)?/gms;

export function examplesIn(page: string, text: string): Example[] {
  return [...text.matchAll(fence)].map(({ index, 1: role, 2: purpose, 3: query = '', 4: json }) => ({
    where: `${page}:${text.slice(0, index).split('\n').length}`,
    query,
    variables: json === undefined ? null : Variables.parse(JSON.parse(json)),
    who:
      role === 'public'
        ? null
        : { role: z.enum(roles).parse(role), purpose: z.enum(purposes).parse(purpose) },
  }));
}
