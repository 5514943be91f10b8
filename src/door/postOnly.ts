import type { FastifyInstance } from 'fastify';
import { Refusal } from '../refusal';
import { refuse } from './reply';
import { postOnly as sentence } from './words';

/** GET would put queries into logs and histories, and let a page on another site ask them. */
export const postOnly = (http: FastifyInstance, url: string) =>
  http.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url,
    handler: (request, reply) =>
      refuse(request, reply.header('allow', 'POST'), new Refusal('BAD_USER_INPUT', sentence), 405),
  });
