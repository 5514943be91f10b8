import { isIPv6 } from 'node:net';
import { languageOf } from '../wording/say';
import { askedIn } from './body';
import { bookmarkMemory } from './bookmarks';
import { publicBucket } from './cost/budget';
import { patienceOf } from './deadline';
import type { Routes } from './door';
import { headerOf } from './headers';
import { postOnly } from './postOnly';
import { send } from './reply';

/** Nobody without a key is waited for longer. */
const longestWait = 3_000;

/** `POST /public/graphql`: for anybody. What may be asked there is in publicSchema.ts; nothing about a person is. */
export const publicRoute: Routes = (http, { answerInPublic, config, metrics }) => {
  const longest = Math.min(config.TALENT_DEADLINE_MS, longestWait);
  const nothingWritten = bookmarkMemory();

  http.post('/public/graphql', async (request, reply) => {
    const start = performance.now();
    const answered = await answerInPublic(askedIn(request.body), {
      viewer: null,
      purpose: 'STATISTICS',
      bookmarks: nothingWritten('', undefined),
      language: languageOf(request.headers['accept-language']),
      requestId: request.id,
      patience: patienceOf(headerOf(request, 'x-deadline-ms'), longest),
      longest,
      spender: networkOf(request.ip),
      bucket: publicBucket,
      mayIntrospect: true,
    });
    metrics.answered('public', answered, performance.now() - start);
    return send(reply, answered);
  });

  postOnly(http, '/public/graphql');
};

/** One household has one address of IPv4, and 2^64 of IPv6. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array<string>(8 - start.length - end.length).fill('0');
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
}
