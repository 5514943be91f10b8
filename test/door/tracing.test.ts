import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { tracingBy } from '../../src/door/tracing';
import { testServer } from '../setup/server';

test('when traced, each request and each statement file is a span, one within the other, and nobody is in them', async () => {
  // What it was given is gone after a shutdown, so it is looked at on the way.
  const spans: ReadableSpan[] = [];
  const exporter = new InMemorySpanExporter();
  const collect = exporter.export.bind(exporter);
  exporter.export = (given, done) => {
    spans.push(...given);
    collect(given, done);
  };
  const server = await testServer({ tracing: await tracingBy(exporter) });
  const query = '{ people(first: 2) { nodes { id name affiliations { role } } } }';
  const { body } = await server.ask('OFFICER', null, query, {}, { 'x-request-id': 'traced-request' });
  await server.close();

  const request = spans.find(({ name }) => name === 'POST /graphql');
  const statement = spans.find(({ name }) => name === 'portrait/affiliations');
  expect(request?.attributes).toMatchObject({
    'talent.request_id': 'traced-request',
    'http.response.status_code': 200,
  });
  expect(statement?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId);
  const sent = JSON.stringify(
    spans.map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
  );
  for (const { id, name } of body.data.people.nodes) {
    expect(sent).not.toContain(id);
    expect(sent).not.toContain(name);
  }
  expect(sent).not.toContain(server.keys.OFFICER);
});
