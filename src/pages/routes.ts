import type { Routes } from '../door/door';
import { Refusal } from '../refusal';
import { clearCookie } from './cookie';
import type { Pages } from './pages';
import { sessions } from './sessions';
import { shown } from './shown';
import { signing } from './signing';
import { sendTrouble, told } from './told';

/** Portraits to look at: `/sign-in`, `/people`, `/people/<id>`. The same schema, rules, budget and record as `/graphql`. */
export const pages: Routes = (http, door) => {
  const all: Pages = { door, sessions: sessions(door.now), secure: door.config.NODE_ENV === 'production' };
  http.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  http.setErrorHandler((error, request, reply) => {
    const { status, sentence } = told(error, request);
    // A key that was revoked meanwhile: its session is over, and another key may be brought.
    if (error instanceof Refusal && error.code === 'UNAUTHENTICATED') clearCookie(reply, all.secure);
    return sendTrouble(request, reply, { status, sentence });
  });
  signing(http, all);
  shown(http, all);
};
