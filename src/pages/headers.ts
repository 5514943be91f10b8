import type { FastifyReply } from 'fastify';
import { styleHash } from './style';

/** Nothing from elsewhere, no script, no frame; one sheet of our own. Data blocks such as JSON-LD are no scripts. */
const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page about a person is for whoever asked and nobody after them. */
export const sendPage = (reply: FastifyReply, status: number, text: string) =>
  reply
    .code(status)
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex, nofollow',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      vary: 'accept-language, cookie',
    })
    .send(text);
