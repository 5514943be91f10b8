import { getIntrospectionQuery } from 'graphql';
import { type TestServer, testServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ env: { TALENT_GRAPHIQL: 'false' } });
});
afterAll(() => server.close());

test('without the setting, introspection is refused to an officer with a sentence', async () => {
  const { status, body } = await server.ask('OFFICER', null, '{ __schema { types { name } } }');
  expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
});

test('nor does it pass inside a fragment', async () => {
  const query = '{ ...F } fragment F on Query { about { name } x: __type(name: "Person") { name } }';
  expect((await server.ask('OFFICER', null, query)).status).toBe(403);
});

test('an administrator may, and the whole of it stays within the limits', async () => {
  const { status, body } = await server.ask('ADMIN', null, getIntrospectionQuery());
  expect(status).toBe(200);
  expect(body.data.__schema.types.length).toBeGreaterThan(50);
});

test('introspection that winds through types is refused', async () => {
  const query = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
  expect((await server.ask('ADMIN', null, query)).status).toBe(400);
});

test('__typename asks nothing about the schema, and is free to all', async () => {
  expect((await server.ask('OFFICER', null, '{ __typename }')).body.data.__typename).toBe('Query');
});

test('without the setting there is no GraphiQL', async () => {
  expect((await server.get('/graphiql')).status).toBe(404);
});
