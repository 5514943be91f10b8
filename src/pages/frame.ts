import type { FastifyRequest } from 'fastify';
import { addressOf, languageAsked, withPart } from './language';
import type { Frame } from './layout';
import { sayIn } from './words';

/** What stands around every page, in the reader's language. */
export function frameFor(request: FastifyRequest, signedIn: boolean): Frame {
  const language = languageAsked(request);
  return {
    language,
    say: sayIn(language),
    inOther: withPart(addressOf(request), 'lang', language === 'zh' ? 'en' : 'zh'),
    signedIn,
  };
}
