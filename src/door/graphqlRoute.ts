import type { FastifyRequest } from 'fastify';
import { purposeOf } from '../access/purpose';
import type { Viewer } from '../access/viewer';
import type { Purpose } from '../generated/graphql';
import { languageOf } from '../wording/say';
import { askedIn } from './body';
import { bucketOf } from './cost/budget';
import { patienceOf } from './deadline';
import type { Routes } from './door';
import { headerOf } from './headers';
import { postOnly } from './postOnly';
import { send } from './reply';

interface Arrival {
  viewer: Viewer;
  purpose: Purpose;
}

/** `POST /graphql`: for those with a key. The key and the purpose are looked at before the body is even read. */
export const graphqlRoute: Routes = (http, { keyring, bookmarksOf, answer, config, now, metrics }) => {
  const arrivals = new WeakMap<FastifyRequest, Arrival>();
  const longest = config.TALENT_DEADLINE_MS;

  http.post('/graphql', {
    async onRequest(request) {
      const viewer = await keyring.viewerOf(request.headers.authorization, new Date(now()));
      arrivals.set(request, { viewer, purpose: purposeOf(headerOf(request, 'x-purpose'), viewer) });
    },
    async handler(request, reply) {
      const start = performance.now();
      const arrival = arrivals.get(request);
      if (!arrival) throw new Error('A request that was not let in.');
      const { viewer, purpose } = arrival;
      const bookmarks = bookmarksOf(viewer.keyId, headerOf(request, 'x-talent-bookmark'));
      const answered = await answer(askedIn(request.body), {
        viewer,
        purpose,
        bookmarks,
        language: languageOf(request.headers['accept-language']),
        requestId: request.id,
        patience: patienceOf(headerOf(request, 'x-deadline-ms'), longest),
        longest,
        spender: viewer.keyId,
        bucket: bucketOf[viewer.role],
        mayIntrospect: config.graphiql || viewer.role === 'ADMIN',
      });
      metrics.answered('keyed', answered, performance.now() - start);
      const written = bookmarks.written();
      if (written) reply.header('x-talent-bookmark', written);
      return send(reply, answered);
    },
  });

  postOnly(http, '/graphql');
};
