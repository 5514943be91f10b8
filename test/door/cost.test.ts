import { type TestServer, testServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const page =
  'query ($n: Int!, $m: PositiveInt!) { people(first: $n) { nodes { papers(first: $m) { nodes { title year } } } } }';

test('each answer says what was asked, what it came to, and what is left', async () => {
  const { body } = await server.ask(
    'OFFICER',
    null,
    'query ($n: Int!) { people(first: $n) { nodes { id name } } }',
    { n: 5 },
  );
  const { asked, actual, left } = body.extensions.cost;
  expect(asked).toBe(1 + 10 + 1 + 5 * 2);
  expect(actual).toBe(10 + 1 + 1 + 5 * 2);
  expect(left).toBeLessThanOrEqual(50_000);
});

test('an operation made dear by its variables is refused by its price, and does not run', async () => {
  const cheap = await server.ask('OFFICER', null, page, { n: 3, m: 2 });
  expect(cheap.status).toBe(200);
  const { status, body } = await server.ask('OFFICER', null, page, { n: 100, m: 300 });
  expect([status, body.errors[0].extensions.code]).toEqual([400, 'TOO_COSTLY']);
  expect(body.errors[0].message).toMatch(/asks \d{5,} points; one operation may ask 25000/);
  expect(body.data).toBeUndefined();
});

test('a length beyond all sense is refused by its price as well', async () => {
  const { body } = await server.ask('OFFICER', null, page, { n: 2_000_000_000, m: 2_000_000_000 });
  expect(body.errors[0].extensions.code).toBe('TOO_COSTLY');
});

test('when a key’s budget is out it hears when to come back', async () => {
  const answers: { status: number; headers: Headers }[] = [];
  const ids = Array.from({ length: 4_000 }, (_, i) => `per_${i}`);
  const query = 'query ($ids: [ID!]!) { a: peopleByIds(ids: $ids) { person { id name } } }';
  for (let i = 0; i < 5; i++) answers.push(await server.ask('JUDGE', null, query, { ids }));
  const last = answers.find(({ status }) => status === 429);
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('costOf tells the price that is then asked, without running anything', async () => {
  const preview =
    'query ($q: String!, $v: JSONObject) { costOf(query: $q, variables: $v) { asked wouldRun problems { code sentence } ceiling } }';
  const { body } = await server.ask('SECRETARY', null, preview, { q: page, v: { n: 40, m: 5 } });
  const { asked, wouldRun, problems } = body.data.costOf;
  expect([wouldRun, problems]).toEqual([true, []]);
  const ran = await server.ask('SECRETARY', null, page, { n: 40, m: 5 });
  expect(ran.body.extensions.cost.asked).toBe(asked);
  expect(body.extensions.cost.asked).toBeLessThan(50);
});

test('costOf says why an operation would not run: its price, its role, its text', async () => {
  const preview =
    'query ($q: String!, $v: JSONObject) { costOf(query: $q, variables: $v) { asked wouldRun problems { code } } }';
  const codes = async (q: string, v: Record<string, unknown> = {}) => {
    const { body } = await server.ask('PARTNER', 'RECRUITMENT', preview, { q, v });
    expect(body.data.costOf.wouldRun).toBe(false);
    return body.data.costOf.problems.map(({ code }: { code: string }) => code);
  };
  expect(await codes(page, { n: 1_000_000, m: 1 })).toEqual(['TOO_COSTLY']);
  expect(await codes('{ poolCounts { total } }')).toEqual(['FORBIDDEN']);
  expect(await codes('{ nonsense }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await codes(page, { n: 'x', m: 1 })).toEqual(['BAD_USER_INPUT']);
});
