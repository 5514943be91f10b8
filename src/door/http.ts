import Fastify, { type FastifyInstance } from 'fastify';
import type { Config } from '../config';
import { Refusal } from '../refusal';
import { largestBody } from './limits/limits';
import { loggingFor } from './log';
import { type Options, openDoor } from './open';
import { refuse } from './reply';
import { requestIdOf } from './requestId';
import { routes } from './routes';
import { type Tracing, tracingTo } from './tracing';
import { troubleOf } from './trouble';
import { noSuchPage } from './words';

export interface Served {
  /** Where it listens. */
  url: string;
  /** Takes nothing new, lets what is in flight end (for so long at most), and closes. */
  drain(milliseconds?: number): Promise<void>;
}

/** The HTTP door, listening. */
export async function serve(options: Options & { tracing?: Tracing }): Promise<Served> {
  const { config } = options;
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  const tracing = options.tracing ?? (endpoint === undefined ? null : await tracingTo(endpoint));
  const graphFor = tracing?.over(options.app.graphFor) ?? options.app.graphFor;
  const { door, drain, close } = await openDoor({ ...options, app: { ...options.app, graphFor } });
  const http = fastifyFor(config);
  tracing?.watch(http);
  troubleOf(http, door);
  for (const route of routes) await http.register(async (scope) => route(scope, door));
  const url = await http.listen({ port: config.PORT, host: config.HOST });
  return {
    url,
    async drain(milliseconds = 10_000) {
      drain();
      const cut = setTimeout(() => http.server.closeAllConnections(), milliseconds);
      await http.close();
      clearTimeout(cut);
      await close();
      await tracing?.close();
    },
  };
}

function fastifyFor(config: Config): FastifyInstance {
  const http = Fastify({
    logger: loggingFor(config),
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    requestIdHeader: false,
    bodyLimit: largestBody,
    // A body that trickles in.
    requestTimeout: 20_000,
    forceCloseConnections: 'idle',
    // Health is told to the end; trouble.ts refuses the rest in our words.
    return503OnClosing: false,
    frameworkErrors: (_error, request, reply) => refuse(request, reply, new Refusal('NOT_FOUND', noSuchPage)),
  });
  http.removeContentTypeParser('text/plain');
  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  });
  return http;
}
