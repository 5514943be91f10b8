import { createHash } from 'node:crypto';

/** JSON with its keys in order, so that the same facts are the same bytes. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export const digestOf = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');
