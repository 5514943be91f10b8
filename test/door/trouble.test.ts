import { type TestServer, testServer } from '../setup/server';
import { troubledSchema } from './troubled';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({
    schema: troubledSchema(),
    env: { TALENT_DEADLINE_MS: '4000', TALENT_IN_FLIGHT: '2' },
  });
});
afterAll(() => server.close());

const secrets = /hunter2|bolt:|10\.0\.0\.7|MATCH|\.ts:|\.js:|node_modules|Neo\.|at .*\(/;

test.each(['broken', 'badCypher { x }', 'hole', 'strange'])(
  'what goes wrong in %s is ours: the caller hears a request id and nothing of the inside',
  async (field) => {
    const { status, headers, body } = await server.ask('OFFICER', null, `{ ${field.split(' ')[0]} }`);
    const text = JSON.stringify(body);
    expect(text).not.toMatch(secrets);
    expect(status).toBe(500);
    const [{ message, extensions }] = body.errors;
    expect(extensions.code).toBe('INTERNAL');
    expect(message).toContain(headers.get('x-request-id'));
    expect(extensions.sentence.zh).toContain(headers.get('x-request-id'));
  },
);

test('what is good of an answer stays when another field fails', async () => {
  const { status, body } = await server.ask('OFFICER', null, '{ about { name } broken }');
  expect(status).toBe(200);
  expect(body.data).toEqual({ about: { name: 'Talent Graph' }, broken: null });
  expect(body.errors[0].path).toEqual(['broken']);
});

test('an argument that is wrong only once it is filled in is the caller’s mistake, not ours', async () => {
  const query = 'query ($n: Int = 1) { slow(milliseconds: $n) }';
  const { body } = await server.ask('OFFICER', null, query, { n: null });
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('who waits too short hears so in time, with 504', async () => {
  const start = Date.now();
  const headers = { 'x-deadline-ms': '150' };
  const { status, body } = await server.ask('OFFICER', null, '{ slow(milliseconds: 1500) }', {}, headers);
  expect([status, body.errors[0].extensions.code]).toEqual([504, 'DEADLINE']);
  expect(body.errors[0].message).toContain('150 ms');
  expect(Date.now() - start).toBeLessThan(1_200);
  await new Promise((done) => setTimeout(done, 1_500));
});

test('a statement that takes too long is stopped in the database at the deadline', async () => {
  const headers = { 'x-deadline-ms': '700' };
  const { status } = await server.ask('OFFICER', null, '{ longStatement }', {}, headers);
  expect(status).toBe(504);
  // The database looks for overdue transactions every few seconds, later when it is busy.
  const running = () =>
    server.graph.read(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' RETURN currentQuery",
      {},
    );
  let still = await running();
  for (let tries = 0; tries < 60 && still.length > 0; tries++) {
    await new Promise((done) => setTimeout(done, 500));
    still = await running();
  }
  expect(still).toEqual([]);
});

test('a deadline longer than the service allows is cut to it', async () => {
  const headers = { 'x-deadline-ms': '999999' };
  const { body } = await server.ask('OFFICER', null, '{ slow(milliseconds: 4500) }', {}, headers);
  expect(body.errors[0].message).toContain('4000 ms');
  await new Promise((done) => setTimeout(done, 700));
});

test.each(['soon', '-1', '0', '1e3', '12.5'])('a deadline of %j is refused', async (text) => {
  const { status, body } = await server.ask(
    'OFFICER',
    null,
    '{ about { name } }',
    {},
    { 'x-deadline-ms': text },
  );
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
});

test('one caller’s hurry does not end the wait of another who asks the same', async () => {
  const query = '{ people(first: 3) { nodes { id } } }';
  const { body } = await server.ask('OFFICER', null, query);
  const [{ id }] = body.data.people.nodes;
  const one = `{ person(id: "${id}") { name } slow(milliseconds: 300) }`;
  const [hurried, patient] = await Promise.all([
    server.ask('OFFICER', null, one, {}, { 'x-deadline-ms': '100' }),
    server.ask('JUDGE', null, one),
  ]);
  expect([hurried.status, patient.status]).toEqual([504, 200]);
  expect(patient.body.data.person.name).toEqual(expect.any(String));
});

test('beyond the places there are, callers are told to come back, and may when one is free', async () => {
  const slow = () => server.ask('OFFICER', null, '{ slow(milliseconds: 800) }');
  const all = await Promise.all([slow(), slow(), slow(), slow()]);
  const refused = all.filter(({ status }) => status === 503);
  expect(all.filter(({ status }) => status === 200)).toHaveLength(2);
  expect(refused).toHaveLength(2);
  expect(refused[0]?.headers.get('retry-after')).toBe('1');
  expect(refused[0]?.body.errors[0].extensions.code).toBe('BUSY');
  expect((await slow()).status).toBe(200);
});

test('a caller in a hurry leaves its place only when the work is done', async () => {
  const headers = { 'x-deadline-ms': '50' };
  const left = () => server.ask('OFFICER', null, '{ slow(milliseconds: 1000) }', {}, headers);
  expect((await Promise.all([left(), left()])).map(({ status }) => status)).toEqual([504, 504]);
  expect((await server.ask('OFFICER', null, '{ about { name } }')).status).toBe(503);
  await new Promise((done) => setTimeout(done, 1_100));
  expect((await server.ask('OFFICER', null, '{ about { name } }')).status).toBe(200);
});

test('what a key wrote comes with a bookmark, which any process takes', async () => {
  const wrote = await server.ask('SECRETARY', null, 'mutation { touch }');
  const bookmark = wrote.headers.get('x-talent-bookmark') ?? '';
  expect(bookmark).not.toBe('');
  const read = await server.ask(
    'OFFICER',
    null,
    '{ about { name } people(first: 1) { nodes { id } } }',
    {},
    { 'x-talent-bookmark': bookmark },
  );
  expect([read.status, read.headers.get('x-talent-bookmark')]).toEqual([200, null]);
});

test.each(['<nonsense>', 'not-one-of-ours'])('a bookmark of %j is refused with a sentence', async (text) => {
  const query = '{ people(first: 1) { nodes { id } } }';
  const { body } = await server.ask('OFFICER', null, query, {}, { 'x-talent-bookmark': text });
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
