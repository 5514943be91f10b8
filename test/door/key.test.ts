import { type TestServer, testServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

test('a broken query without a key is answered by 401, not by a parser', async () => {
  const { status, body } = await server.post('/graphql', { query: '{{{' });
  expect(status).toBe(401);
  expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('x', async () => {
  const r = await server.ask('OFFICER', null, '{ about { name modelVersion } }');
  console.log(JSON.stringify(r.body), [...r.headers]);
  console.log(JSON.stringify((await server.ask('OFFICER', null, '{ about { nam }}')).body));
  console.log(JSON.stringify((await server.ask('OFFICER', null, '{ about { ')).body));
  console.log(JSON.stringify((await server.get('/graphql')).body));
  console.log(
    JSON.stringify((await server.get('/readyz')).body),
    (await server.get('/metrics')).body.slice(0, 200),
  );
});
