import { randomUUID } from 'node:crypto';

/** The caller's own `x-request-id` when it is a plain token, so that both logs can be read together; else a new one. */
export function requestIdOf(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && /^[\w.-]{8,64}$/.test(header) ? header : randomUUID();
}
