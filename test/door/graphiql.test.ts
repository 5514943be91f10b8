import { firstQuery } from '../../src/door/graphiql/firstQuery';
import { type TestServer, testServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test('GraphiQL’s page brings every file from this server', async () => {
  const { status, body } = await server.get('/graphiql');
  expect(status).toBe(200);
  const files = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url);
  expect(files).toHaveLength(4);
  for (const file of files) {
    expect(file).toMatch(/^\/graphiql\//);
    const answer = await server.get(file);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/(javascript|css)/);
    expect(answer.body.length).toBeGreaterThan(5_000);
  }
});

test('its policy lets nothing in from outside, and only its own script by a nonce that changes', async () => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await server.get('/graphiql')).headers.get('content-security-policy') ?? ''),
  );
  expect(policies[0]).not.toMatch(/https?:|\*/);
  expect(policies[0]).toContain("default-src 'none'");
  expect(policies[0]).not.toBe(policies[1]);
  const { headers, body } = await server.get('/graphiql');
  const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1];
  for (const [, attributes] of body.matchAll(/<script([^>]*)>[^<]/g)) expect(attributes).toContain(nonce);
});

test('its page is in the language of the browser', async () => {
  expect((await server.get('/graphiql', { 'accept-language': 'zh-CN' })).body).toContain('密钥');
  expect((await server.get('/graphiql', { 'accept-language': 'en' })).body).toContain('Key');
});

test.each(['package.json', '..%2f..%2fpackage.json', 'constructor'])(
  'no other file comes from there: %s',
  async (name) => {
    expect((await server.get(`/graphiql/${name}`)).status).toBe(404);
  },
);

test('the query it opens with is answered as it stands', async () => {
  const { status, body } = await server.ask('OFFICER', 'RECRUITMENT', firstQuery);
  expect([status, body.errors]).toEqual([200, undefined]);
  expect(body.data.people.nodes).toHaveLength(5);
});

test('/ tells what is where, and anything unknown is answered by a sentence', async () => {
  expect((await server.get('/')).body).toContain('/graphiql');
  for (const path of ['/nowhere', '/%ff', '/people/%E0%A4%A', '/graphql/more']) {
    const { status, body } = await server.get(path);
    expect([status, body.errors?.[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  }
});
