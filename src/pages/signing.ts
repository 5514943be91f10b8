import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { purposeOf } from '../access/purpose';
import { purposes } from '../access/roles';
import { Refusal } from '../refusal';
import { clearCookie, cookieIn, setCookie } from './cookie';
import { frameFor } from './frame';
import { sendPage } from './headers';
import { addressOf } from './language';
import { nextFor } from './next';
import type { Pages } from './pages';
import { isFromHere } from './sameOrigin';
import { signInPage } from './signIn';
import { told } from './told';
import { words } from './words';

const form = z.object({
  key: z.string().max(200).default(''),
  purpose: z.string().max(40).default(''),
  next: z.string().max(500).default(''),
});

/** Coming in with a key, and going out again. */
export function signing(http: FastifyInstance, { door, sessions, secure }: Pages): void {
  const asked = (request: FastifyRequest) => addressOf(request).searchParams.get('next') ?? '';
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    refusal: string | null,
    kept: { next: string; purpose: string },
  ) => {
    const purpose = purposes.find((one) => one === kept.purpose) ?? null;
    return sendPage(
      reply,
      status,
      signInPage({ next: kept.next, refusal, purpose }, frameFor(request, false)),
    );
  };

  http.get('/sign-in', (request, reply) =>
    show(request, reply, 200, null, { next: asked(request), purpose: '' }),
  );

  http.post('/sign-in', async (request, reply) => {
    const { key, purpose, next } = form.parse(request.body);
    try {
      if (!isFromHere(request)) throw new Refusal('FORBIDDEN', words.fromElsewhere);
      const authorization = `Bearer ${key.trim()}`;
      const viewer = await door.keyring.viewerOf(authorization, new Date(door.now()));
      sessions.end(cookieIn(request));
      const token = sessions.open({ authorization, purpose: purposeOf(purpose, viewer) });
      return setCookie(reply, token, secure).redirect(nextFor(next, viewer), 303);
    } catch (error) {
      const { status, sentence } = told(error, request);
      return show(request, reply, status, sentence, { next, purpose });
    }
  });

  http.post('/sign-out', async (request, reply) => {
    if (!isFromHere(request)) throw new Refusal('FORBIDDEN', words.fromElsewhere);
    sessions.end(cookieIn(request));
    return clearCookie(reply, secure).redirect('/sign-in', 303);
  });
}
