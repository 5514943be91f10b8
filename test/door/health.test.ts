import { openApp } from '../../src/app';
import { type TestServer, testServer } from '../setup/server';
import { troubledSchema } from './troubled';

let server: TestServer;
let auditIsFull = false;
beforeAll(async () => {
  server = await testServer({
    schema: troubledSchema(),
    audit: (real) => ({ ...real, full: () => auditIsFull }),
  });
});
afterAll(() => server.close());

test('the service says that it lives and that it is ready', async () => {
  expect((await server.get('/livez')).body).toEqual({ status: 'ok' });
  const ready = await server.get('/readyz');
  expect([ready.status, ready.body]).toEqual([200, { status: 'ready' }]);
});

test('when the audit record cannot be written nothing is answered, and the service is not ready', async () => {
  auditIsFull = true;
  const { status, body, headers } = await server.ask('OFFICER', null, '{ about { name } }');
  const ready = await server.get('/readyz');
  auditIsFull = false;
  expect([status, body.errors[0].extensions.code]).toEqual([503, 'BUSY']);
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect(body.data).toBeUndefined();
  expect(ready.status).toBe(503);
});

test('the figures count operations by kind and outcome, and name no key, person, operation or query', async () => {
  await server.ask('OFFICER', null, 'query SecretName { about { name } }');
  await server.ask('OFFICER', null, '{ nonsense }');
  const { body, headers } = await server.get('/metrics');
  expect(headers.get('content-type')).toContain('text/plain');
  expect(body).toMatch(/talent_operations_total\{surface="keyed",kind="query",outcome="OK"\} [1-9]/);
  expect(body).toMatch(
    /talent_operations_total\{surface="keyed",kind="none",outcome="GRAPHQL_VALIDATION_FAILED"\} 1/,
  );
  expect(body).toMatch(/talent_nodejs_eventloop_lag_p99_seconds/);
  expect(body).toMatch(/talent_audit_waiting \d/);
  expect(body).toMatch(/talent_operations_in_flight 0/);
  expect(body).not.toMatch(/SecretName|key_|per_|tg_/);
});

test('without a database the service lives, is not ready, and says so to those who ask', async () => {
  const away = openApp({
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: 'x',
    NEO4J_DATABASE: 'neo4j',
  });
  const lonely = await testServer({ app: away });
  expect((await lonely.get('/livez')).status).toBe(200);
  expect((await lonely.get('/readyz')).status).toBe(503);
  const { status, body } = await lonely.ask('OFFICER', null, '{ people(first: 1) { nodes { id } } }');
  expect([status, body.errors[0].extensions.code]).toEqual([503, 'BUSY']);
  expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|bolt|ECONNREFUSED/);
  await lonely.close();
  await away.close();
});

test('while it stops, what is in flight is answered and nothing new is taken', async () => {
  const stopping = await testServer({ schema: troubledSchema() });
  const inFlight = stopping.ask('OFFICER', null, '{ slow(milliseconds: 1200) }');
  await new Promise((done) => setTimeout(done, 300));
  const closing = stopping.close();
  const late = await stopping.ask('OFFICER', null, '{ about { name } }').then(
    ({ status }) => status,
    () => 'not taken',
  );
  expect([503, 'not taken']).toContain(late);
  expect((await inFlight).body.data).toEqual({ slow: 'done' });
  await closing;
});

test('what does not end in time is cut off when the service stops', async () => {
  const stopping = await testServer({ schema: troubledSchema() });
  const cut = stopping.ask('OFFICER', null, '{ slow(milliseconds: 3000) }').then(
    () => 'answered',
    () => 'cut off',
  );
  await new Promise((done) => setTimeout(done, 300));
  const start = Date.now();
  await stopping.drain(200);
  expect(Date.now() - start).toBeLessThan(2_000);
  expect(await cut).toBe('cut off');
  // Its resolver ends by itself, and only then is the audit record closed.
  await new Promise((done) => setTimeout(done, 3_000));
  await stopping.close();
});
