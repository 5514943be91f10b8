import { type TestServer, testServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const headers = () => ({ authorization: `Bearer ${server.keys.OFFICER}`, 'x-purpose': 'RECRUITMENT' });
const sent = (body: unknown, more: Record<string, string> = {}) =>
  server.post('/graphql', body, { ...headers(), ...more });
const about = '{ about { name } }';

test('an array of operations is refused, and none of them runs', async () => {
  const { status, body } = await sent([{ query: about }, { query: about }]);
  expect(status).toBe(400);
  expect(body.errors[0].message).toContain('one request for each');
});

test('a body of 200 kB is refused by its size', async () => {
  const { status, body } = await sent({ query: about, variables: { filler: 'x'.repeat(200_000) } });
  expect(status).toBe(413);
  expect(body.errors[0].message).toContain('100 kB');
});

test.each([
  ['text/plain', JSON.stringify({ query: about })],
  ['application/x-www-form-urlencoded', `query=${encodeURIComponent(about)}`],
  ['application/graphql', about],
])('%s is no JSON', async (type, text) => {
  const { status, body } = await sent(text, { 'content-type': type });
  expect(status).toBe(415);
  expect(body.errors[0].message).toContain('application/json');
});

test.each(['{"query": ', '', '{"__proto__": {}, "query": "{about{name}}"}'])(
  'a body of %j is called invalid JSON',
  async (text) => {
    const { status, body } = await sent(text);
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  },
);

test.each([
  {},
  { query: '' },
  { query: 7 },
  { query: about, variables: [] },
  { query: about, variables: 'x' },
  { query: about, operationName: 7 },
  'null',
  '7',
])('a body of %j is refused with a sentence', async (body) => {
  const answer = await sent(body);
  expect(answer.status).toBe(400);
  expect(answer.body.errors[0].extensions.sentence.en).toMatch(/\.$/);
});

test('of several operations the named one runs, and none when none is named', async () => {
  const query = 'query A { about { name } } query B { about { modelVersion } }';
  const b = await sent({ query, operationName: 'B' });
  expect(b.body.data.about).toEqual({ modelVersion: expect.any(Number) });
  const none = await sent({ query });
  expect(none.status).toBe(400);
  expect(none.body.errors[0].message).toContain('A, B');
});

test('a syntax error and an unknown field say where, and in Chinese what kind they are', async () => {
  const syntax = await sent({ query: '{ about { ' }, { 'accept-language': 'zh' });
  expect([syntax.status, syntax.body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  expect(syntax.body.errors[0].message).toContain('不是有效的 GraphQL');
  const unknown = await sent({ query: '{ about { nam } }' });
  expect([unknown.status, unknown.body.errors[0].extensions.code]).toEqual([
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ]);
  expect(unknown.body.errors[0].locations).toEqual([{ line: 1, column: 11 }]);
});

test('a variable of the wrong type is the caller’s mistake, told as such', async () => {
  const { status, body } = await sent({
    query: 'query ($n: Int!) { people(first: $n) { nodes { id } } }',
    variables: { n: 'many' },
  });
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(body.errors[0].message).toContain('$n');
});
