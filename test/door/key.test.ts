import { createKey } from '../../src/access/keys';
import { type TestServer, testServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const officer = () => ({ authorization: `Bearer ${server.keys.OFFICER}`, 'x-purpose': 'RECRUITMENT' });

test('a broken query without a key is answered by 401, not by a parser', async () => {
  const { status, body } = await server.post('/graphql', { query: '{{{' });
  expect(status).toBe(401);
  expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  expect(body.errors[0].message).toContain('Authorization: Bearer');
});

test('a body that is not even JSON is not looked at before the key is', async () => {
  const { status } = await server.post('/graphql', 'not json', { authorization: 'Bearer tg_nobody' });
  expect(status).toBe(401);
});

test('a made-up key of the right shape opens nothing', async () => {
  const authorization = `Bearer tg_${'0'.repeat(16)}_${'0'.repeat(32)}`;
  const { status, body } = await server.post('/graphql', { query: '{ about { name } }' }, { authorization });
  expect(status).toBe(401);
  expect(body.errors[0].extensions.sentence.zh).toContain('密钥');
});

test('without a purpose nothing is answered, and the refusal names those that the key may state', async () => {
  const { authorization } = officer();
  const { status, body } = await server.post('/graphql', { query: '{ about { name } }' }, { authorization });
  expect(status).toBe(400);
  expect(body.errors[0].message).toContain('RECRUITMENT');
});

test('a purpose that is not the key’s own is refused', async () => {
  const { status, body } = await server.ask('OFFICER', 'EVALUATION', '{ about { name } }');
  expect(status).toBe(403);
  expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
});

test('a key made for reading alone changes nothing', async () => {
  const wish = { label: 'reader', role: 'SECRETARY' as const, scopes: ['read' as const] };
  const { token } = await createKey(server.graph, wish, new Date());
  const { status, body } = await server.post(
    '/graphql',
    { query: 'mutation { __typename }' },
    { authorization: `Bearer ${token}`, 'x-purpose': 'EVALUATION' },
  );
  expect(status).toBe(403);
  expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
});

test('what a role may not see is refused before anything runs', async () => {
  const { status, body } = await server.ask('PARTNER', 'RECRUITMENT', '{ poolCounts { total } }');
  expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  expect(body.data).toBeUndefined();
});

test('the sentence of a refusal comes in the language asked for, and in both for programs', async () => {
  const headers = { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' };
  const { body } = await server.post('/graphql', { query: '{ about { name } }' }, headers);
  const [{ message, extensions }] = body.errors;
  expect(message).toBe(extensions.sentence.zh);
  expect(extensions.sentence.en).toMatch(/^[A-Z]/);
});

test.each(['GET', 'PUT', 'DELETE'])('%s is told to POST', async (method) => {
  const response = await fetch(`${server.url}/graphql?query={about{name}}`, { method, headers: officer() });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});

test('every answer carries a request id, and a plain one of the caller’s is kept', async () => {
  const own = await server.ask('OFFICER', null, '{ about { name } }', {}, { 'x-request-id': 'client-0042' });
  expect(own.headers.get('x-request-id')).toBe('client-0042');
  const odd = await server.ask('OFFICER', null, '{ nonsense }', {}, { 'x-request-id': '<script>' });
  const id = odd.headers.get('x-request-id');
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(odd.body.errors[0].extensions.requestId).toBe(id);
});
