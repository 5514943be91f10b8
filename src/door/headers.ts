import type { FastifyRequest } from 'fastify';

/** One header's value; several of one name are as good as none that we could choose from. */
export function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.join(',');
}
