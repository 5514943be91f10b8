import type { Span, Tracer } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { App } from '../app';
import type { Graph } from '../graph/graph';
import { fileOfStatement } from './statements';

export interface Tracing {
  /** A span for each request. */
  watch(http: FastifyInstance): void;
  /** The same graph, with a span for each statement, named by its file. */
  over(graphFor: App['graphFor']): App['graphFor'];
  /** Sends what waits. */
  close(): Promise<void>;
}

/** OpenTelemetry traces to a collector. Its packages are loaded only here, so that nobody pays who asked for none. */
export async function tracingTo(endpoint: string): Promise<Tracing> {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  return tracingBy(new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }));
}

/** Spans carry routes, statement files and figures; no variable, no id of a person, no key. */
export async function tracingBy(exporter: SpanExporter): Promise<Tracing> {
  const api = await import('@opentelemetry/api');
  const { NodeTracerProvider, BatchSpanProcessor } = await import('@opentelemetry/sdk-trace-node');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'talent-graph' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const tracer = provider.getTracer('talent-graph');

  function watch(http: FastifyInstance) {
    const spans = new WeakMap<FastifyRequest, Span>();
    http.addHook('onRequest', (request, _reply, done) => {
      const above = api.propagation.extract(api.context.active(), request.headers);
      const route = request.routeOptions.url ?? 'unknown';
      const attributes = {
        'http.request.method': request.method,
        'http.route': route,
        'talent.request_id': request.id,
      };
      const kind = api.SpanKind.SERVER;
      const span = tracer.startSpan(`${request.method} ${route}`, { kind, attributes }, above);
      spans.set(request, span);
      api.context.with(api.trace.setSpan(above, span), done);
    });
    http.addHook('onResponse', async (request, { statusCode }) => {
      const span = spans.get(request);
      span?.setAttribute('http.response.status_code', statusCode);
      if (statusCode >= 500) span?.setStatus({ code: api.SpanStatusCode.ERROR });
      span?.end();
    });
  }

  return {
    watch,
    over: (graphFor) => (caller) => traced(graphFor(caller), tracer, api.SpanStatusCode.ERROR),
    close: () => provider.shutdown(),
  };
}

function traced(graph: Graph, tracer: Tracer, failed: number): Graph {
  const spanned = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    tracer.startActiveSpan(name, async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: failed });
        throw error;
      } finally {
        span.end();
      }
    });
  return {
    read: (cypher, params) => spanned(fileOfStatement(cypher), () => graph.read(cypher, params)),
    write: (cypher, params) => spanned(fileOfStatement(cypher), () => graph.write(cypher, params)),
    together: (work) =>
      spanned('transaction', () => graph.together((tx) => work(traced(tx, tracer, failed)))),
    gather: (wanted) => spanned(wanted.query.file, () => graph.gather(wanted)),
  };
}
