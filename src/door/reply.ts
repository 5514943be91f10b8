import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../wording/say';
import { refused } from './said';
import type { Answer } from './visit';

const json = 'application/json; charset=utf-8';

/** The answer to an operation. */
export function send(reply: FastifyReply, { status, body, retryAfterSeconds, faults, ...told }: Answer) {
  for (const fault of faults) reply.log.error({ err: fault }, 'our fault');
  const { operation, kind, outcome, shown } = told;
  const cost = body.extensions?.cost.asked;
  reply.log.info({ operation, kind, outcome, status, shown, cost, ms: Math.round(reply.elapsedTime) });
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  return reply.code(status).header('content-type', json).send(JSON.stringify(body));
}

/** Anything thrown before there was an operation to answer. */
export function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown, status?: number) {
  const language = languageOf(request.headers['accept-language']);
  const said = refused(error, { language, requestId: request.id, patience: 0, longest: 0 });
  for (const fault of said.faults) reply.log.error({ err: fault }, 'our fault');
  reply.log.info({ outcome: said.outcome, status: status ?? said.status, ms: Math.round(reply.elapsedTime) });
  if (said.retryAfterSeconds !== undefined) reply.header('retry-after', said.retryAfterSeconds);
  return reply
    .code(status ?? said.status)
    .header('content-type', json)
    .send(JSON.stringify(said.body));
}
