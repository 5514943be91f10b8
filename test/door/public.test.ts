import { extendSchema, getNamedType, isInterfaceType, isObjectType, parse } from 'graphql';
import { networkOf } from '../../src/door/publicRoute';
import { publicSchema } from '../../src/door/publicSchema';
import { schema } from '../../src/graphql';
import { type TestServer, testServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const ask = (query: string, headers: Record<string, string> = {}) =>
  server.post('/public/graphql', { query }, headers);

const open = publicSchema(schema);

test('no way through the public schema leads to a person', () => {
  const reached = new Set<string>();
  const walk = (name: string) => {
    const type = open.getType(name);
    if (reached.has(name) || !(isObjectType(type) || isInterfaceType(type))) return;
    reached.add(name);
    for (const field of Object.values(type.getFields())) walk(getNamedType(field.type).name);
  };
  walk('Query');
  expect(reached.size).toBeGreaterThan(1);
  expect(
    [...reached].filter((name) => /^(Person|Contact|AuditRecord|Node$|Civil|Nomination|Score$)/.test(name)),
  ).toEqual([]);
  expect(open.getType('Person')).toBeUndefined();
});

test('every field of the public schema is marked public in ours, and there is nothing to change', () => {
  for (const type of Object.values(open.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const whole = schema.getType(type.name);
    for (const name of Object.keys(type.getFields())) {
      const field = isObjectType(whole) || isInterfaceType(whole) ? whole.getFields()[name] : undefined;
      expect(field?.astNode?.directives?.map((one) => one.name.value)).toContain('public');
    }
  }
  expect(open.getMutationType()).toBeUndefined();
});

test('a field is never both for everybody and for some', () => {
  const both = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter(({ astNode }) => {
            const names = astNode?.directives?.map((one) => one.name.value) ?? [];
            return names.includes('public') && names.includes('allowed');
          })
          .map(({ name }) => `${type.name}.${name}`)
      : [],
  );
  expect(both).toEqual([]);
});

test('marking a field public opens that field, and not the unmarked ones of its type or beyond', () => {
  const marked = publicSchema(
    extendSchema(
      schema,
      parse(`
        extend type Query { field(id: ID!): Discipline @public  somebody: Person @public }
        extend type Discipline { best: Person @public  note: String }
      `),
    ),
  );
  expect(Object.keys(marked.getQueryType()?.getFields() ?? {})).toContain('field');
  expect(Object.keys(marked.getQueryType()?.getFields() ?? {})).not.toContain('somebody');
  const discipline = marked.getType('Discipline');
  const fields = isObjectType(discipline) ? Object.keys(discipline.getFields()) : [];
  expect(fields).toContain('name');
  expect(fields).not.toContain('best');
  expect(fields).not.toContain('note');
});

test('without a key, what is public is answered', async () => {
  const { status, body } = await ask('{ limits { withoutKey { depth cost } } }');
  expect(status).toBe(200);
  expect(body.data.limits.withoutKey).toEqual({ depth: 6, cost: 500 });
});

test.each([
  '{ people(first: 1) { nodes { name } } }',
  '{ person(id: "per_0") { name } }',
  '{ node(id: "per_0") { id } }',
])('%s is not even known there, with a key or without', async (query) => {
  const { status, body } = await ask(query, { authorization: `Bearer ${server.keys.ADMIN}` });
  expect(status).toBe(400);
  expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(JSON.stringify(body)).not.toMatch(/Person|poolCounts/);
});

test('its schema may be looked at, since it is published', async () => {
  const { status, body } = await ask('{ __schema { queryType { fields { name } } mutationType { name } } }');
  expect(status).toBe(200);
  expect(body.data.__schema.mutationType).toBeNull();
});

test('its limits are tighter', async () => {
  const { body } = await ask(
    `{ ${'a b c d e f'
      .split(' ')
      .map((x) => `${x}: limits { bodyBytes }`)
      .join(' ')} }`,
  );
  expect(body.errors[0].message).toContain('6 fields at the top; the limit is 5');
  expect((await ask(`{ limits { bodyBytes } } ${'# x\n'.repeat(5)}`)).status).toBe(200);
});

test('who asks too much from one address is told to wait', async () => {
  const answers = [];
  for (let i = 0; i < 30; i++)
    answers.push(await ask('{ a: __schema { description } b: __schema { description } }'));
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.body.errors[0].extensions.code).toBe('BUDGET_SPENT');
});

test('all addresses of one household of IPv6 share a budget', () => {
  expect(networkOf('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe(networkOf('2001:db8:1:2::1'));
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'));
  expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.2.2'));
});
