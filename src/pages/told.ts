import type { FastifyReply, FastifyRequest } from 'fastify';
import { refused } from '../door/said';
import { frameFor } from './frame';
import { sendPage } from './headers';
import { languageAsked } from './language';
import { troublePage } from './trouble';
import type { Word } from './words';

/** Anything thrown, as a sentence a reader can act on and a status: nothing internal is in it. */
export const told = (error: unknown, request: FastifyRequest) => {
  const said = refused(error, {
    language: languageAsked(request),
    requestId: request.id,
    patience: 0,
    longest: 0,
  });
  for (const fault of said.faults) request.log.error({ err: fault }, 'our fault');
  return { ...said, sentence: said.body.errors?.[0]?.message ?? '' };
};

/** The page of something that did not work. */
export const sendTrouble = (
  request: FastifyRequest,
  reply: FastifyReply,
  { status, sentence, title = 'trouble' }: { status: number; sentence: string; title?: Word },
) => sendPage(reply, status, troublePage(title, sentence, request.id, frameFor(request, false)));
