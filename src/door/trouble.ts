import type { FastifyInstance } from 'fastify';
import { Refusal, type Sentence } from '../refusal';
import { filled } from '../wording/say';
import type { Door } from './door';
import { largestBody } from './limits/limits';
import { refuse } from './reply';
import { bodyTooLarge, jsonOnly, noSuchPage, notJson, stopping } from './words';

/** What Fastify itself refuses, in our words. */
const known: Readonly<Record<string, { sentence: Sentence; status: number }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { sentence: filled(bodyTooLarge, { limit: largestBody / 1024 }), status: 413 },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { sentence: jsonOnly, status: 415 },
  FST_ERR_CTP_EMPTY_JSON_BODY: { sentence: notJson, status: 400 },
  FST_ERR_CTP_INVALID_JSON_BODY: { sentence: notJson, status: 400 },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { sentence: notJson, status: 400 },
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof SyntaxError
      ? 'FST_ERR_CTP_INVALID_JSON_BODY'
      : '';

/** Whatever goes wrong on the way, the caller gets a sentence, a code and the request's id, and nothing else. */
export function troubleOf(http: FastifyInstance, { metrics, draining }: Pick<Door, 'metrics' | 'draining'>) {
  http.setErrorHandler((error, request, reply) => {
    const found = known[codeOf(error)];
    const refusal = found ? new Refusal('BAD_USER_INPUT', found.sentence) : error;
    metrics.refused(refusal instanceof Refusal ? refusal.code : 'INTERNAL');
    return refuse(request, reply, refusal, found?.status);
  });
  http.setNotFoundHandler((request, reply) => refuse(request, reply, new Refusal('NOT_FOUND', noSuchPage)));
  http.addHook('onRequest', async ({ url }) => {
    if (draining() && !/^\/(livez|readyz|metrics)\b/.test(url)) throw new Refusal('BUSY', stopping, 2);
  });
}
