import type { FastifyRequest } from 'fastify';
import { headerOf } from '../door/headers';

/**
 * Whether a form was sent from our own pages. Browsers say where a POST comes from and no page can make them lie;
 * whoever says nothing is no browser, and then nobody's cookies are at stake.
 */
export function isFromHere(request: FastifyRequest): boolean {
  const site = headerOf(request, 'sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = headerOf(request, 'origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === headerOf(request, 'host');
}
