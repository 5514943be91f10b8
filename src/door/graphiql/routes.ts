import { randomBytes } from 'node:crypto';
import { Refusal } from '../../refusal';
import { languageOf } from '../../wording/say';
import type { Routes } from '../door';
import { refuse } from '../reply';
import { noSuchPage } from '../words';
import { assetCalled, version } from './files';
import { graphiqlPage } from './page';

/**
 * Scripts by nonce or from here, and nothing from anywhere else. Styles may stand in the page, since GraphiQL's editor
 * places its lines by them.
 */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** `/graphiql`: a page to try queries in, where the setting allows it. Works without any other server. */
export const graphiql: Routes = (http, { config }) => {
  if (!config.graphiql) return;

  http.get('/graphiql', (request, reply) => {
    const nonce = randomBytes(16).toString('base64');
    const language = languageOf(request.headers['accept-language']);
    return reply
      .header('content-security-policy', policy(nonce))
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(graphiqlPage({ language, nonce, version }));
  });

  http.get<{ Params: { file: string } }>('/graphiql/:file', (request, reply) => {
    const asset = assetCalled(request.params.file);
    if (!asset) return refuse(request, reply, new Refusal('NOT_FOUND', noSuchPage));
    return reply.header('cache-control', 'public, max-age=86400').type(asset.type).send(asset.bytes);
  });
};
