import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'talent_session';

/** For the server's eyes only, sent along by our own pages only, gone with the browser; over TLS where others come. */
const attributes = (secure: boolean) => `; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

export function cookieIn({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}

/** Only signs of base64url are ever in a token, so there is nothing to escape. */
export const setCookie = (reply: FastifyReply, token: string, secure: boolean) =>
  reply.header('set-cookie', `${name}=${token}${attributes(secure)}`);

export const clearCookie = (reply: FastifyReply, secure: boolean) =>
  reply.header('set-cookie', `${name}=${attributes(secure)}; Max-Age=0`);
