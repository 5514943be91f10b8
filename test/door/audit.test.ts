import { auditTrail } from '../../src/access/auditTrail';
import type { Recorded } from '../../src/access/record';
import { type TestServer, testServer } from '../setup/server';
import { troubledSchema } from './troubled';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ schema: troubledSchema() });
});
afterAll(() => server.close());

/** The records of one request; they reach the disk a moment after the answer. */
async function recordsOf(requestId: string | null, least = 1): Promise<Recorded[]> {
  for (let tries = 0; ; tries++) {
    const { edges } = await auditTrail(
      server.graph,
      { first: 100 },
      (record) => record.requestId === requestId,
    );
    if (edges.length >= least || tries === 50) return edges.map(({ node }) => node);
    await new Promise((done) => setTimeout(done, 100));
  }
}

test('an operation that showed people is on record with who asked, why, what, and whom it showed', async () => {
  const query = 'query Three { people(first: 3) { nodes { name } } }';
  const { headers } = await server.ask('OFFICER', 'RECRUITMENT', query);
  const [row] = await recordsOf(headers.get('x-request-id'));
  expect(row).toMatchObject({
    role: 'OFFICER',
    purpose: 'RECRUITMENT',
    operation: 'Three',
    kind: 'READ',
    outcome: 'OK',
    key: expect.stringMatching(/^key_/),
    detail: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  });
  expect(row?.shown).toHaveLength(3);
});

test('what was refused is on record too, with its code', async () => {
  const { headers } = await server.ask('PARTNER', 'RECRUITMENT', 'query Pools { poolCounts { total } }');
  const [row] = await recordsOf(headers.get('x-request-id'));
  expect(row).toMatchObject({ role: 'PARTNER', operation: 'Pools', outcome: 'FORBIDDEN', shown: [] });
});

test('a caller who left early was still shown what had been resolved', async () => {
  const { body } = await server.ask('OFFICER', null, '{ people(first: 1) { nodes { id } } }');
  const [{ id }] = body.data.people.nodes;
  const query = `query Left { person(id: "${id}") { name } slow(milliseconds: 900) }`;
  const { headers } = await server.ask('OFFICER', null, query, {}, { 'x-deadline-ms': '600' });
  const [row] = await recordsOf(headers.get('x-request-id'));
  expect(row).toMatchObject({ operation: 'Left', outcome: 'DEADLINE' });
  expect(row?.shown).toEqual([id]);
});

test('a change is on record as one', async () => {
  const { headers } = await server.ask('SECRETARY', null, 'mutation Touch { touch }');
  const [row] = await recordsOf(headers.get('x-request-id'));
  expect(row).toMatchObject({ operation: 'Touch', kind: 'CHANGE', outcome: 'OK' });
});

test('who has no key leaves no record, only a figure', async () => {
  const { headers } = await server.post('/graphql', { query: '{ about { name } }' });
  await new Promise((done) => setTimeout(done, 400));
  expect(await recordsOf(headers.get('x-request-id'), 0)).toEqual([]);
});

test('a request without a key on the public surface is on record without one', async () => {
  const { headers } = await server.post('/public/graphql', { query: 'query Open { limits { bodyBytes } }' });
  const [row] = await recordsOf(headers.get('x-request-id'));
  expect(row).toMatchObject({ operation: 'Open', outcome: 'OK', shown: [] });
  expect(row).toMatchObject({ role: null, key: null });
});
