import type { FastifyRequest } from 'fastify';
import { headerOf } from '../door/headers';
import type { Language } from '../refusal';
import { languageOf } from '../wording/say';

/** As the address says, or else as the browser prefers. */
export function languageAsked(request: FastifyRequest): Language {
  const asked = addressOf(request).searchParams.get('lang');
  return asked === 'zh' || asked === 'en' ? asked : languageOf(headerOf(request, 'accept-language'));
}

export const addressOf = ({ url }: Pick<FastifyRequest, 'url'>): URL => new URL(url, 'http://here');

/** The same page with one part of its address changed, or taken away by null. */
export function withPart(address: URL, name: string, value: string | null): string {
  const changed = new URL(address);
  if (value === null) changed.searchParams.delete(name);
  else changed.searchParams.set(name, value);
  return changed.pathname + changed.search;
}
