import { type TestServer, testServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const times = (n: number, text: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => text(i)).join(' ');
const refusal = async (query: string, variables = {}) => {
  const { status, body } = await server.ask('OFFICER', 'RECRUITMENT', query, variables);
  expect(body.data).toBeUndefined();
  return { status, code: body.errors[0].extensions.code, message: body.errors[0].message };
};

const nest = (depth: number) =>
  `{ people(first: 1) { nodes ${'{ supervisors { supervisor '.repeat(depth)}{ id }${' } }'.repeat(depth)} } }`;

test.each([
  ['fields nested deep', nest(8), 'nests fields 19 deep; the limit is 15'],
  ['many aliases', `{ ${times(31, (i) => `a${i}: about { name }`)} }`, 'fields at the top'],
  [
    'aliases behind one field',
    `{ people(first: 1) { nodes { ${times(31, (i) => `a${i}: name`)} } } }`,
    '31 aliases; the limit is 30',
  ],
  [
    'aliases multiplied by a fragment',
    `{ people(first: 1) { nodes { ...F } } a: people(first: 1) { nodes { ...F } } b: people(first: 1) { nodes { ...F } } }
     fragment F on Person { ${times(10, (i) => `a${i}: name`)} }`,
    '32 aliases; the limit is 30',
  ],
  [
    'many fields at the top',
    `{ ${times(11, (i) => `a${i}: about { name }`)} }`,
    '11 fields at the top; the limit is 10',
  ],
  [
    'many directives',
    `{ about { ${'name @include(if: true) modelVersion @skip(if: false) '.repeat(3)} } ...F ...F ...F }
     fragment F on Query { about { name @include(if: true) modelVersion @skip(if: false) } }`,
    'directives; the limit is 10',
  ],
  ['one field again and again', `{ about { ${'name '.repeat(100)} } }`, 'names the same thing 100 times'],
  ['very long text', `{ ${'about { name } '.repeat(600)} }`, 'more than 2000 tokens'],
  [
    'very many fragments',
    `{ about { ${times(41, (i) => `...F${i}`)} } } ${times(41, (i) => `fragment F${i} on About { name }`)}`,
    '41 fragments; the limit is 40',
  ],
])('%s is refused with the limit and what was asked', async (_, query, sentence) => {
  const { status, code, message } = await refusal(query);
  expect([status, code]).toEqual([400, 'TOO_COSTLY']);
  expect(message).toContain(sentence);
});

test('fragments that double at each step are refused by their price, without being walked one by one', async () => {
  const chain = times(35, (i) => `fragment F${i} on Person { ...F${i + 1} ... on Person { ...F${i + 1} } }`);
  const query = `{ people(first: 1) { nodes { ...F0 } } } ${chain} fragment F35 on Person { name }`;
  const start = Date.now();
  const { code } = await refusal(query);
  expect(code).toBe('TOO_COSTLY');
  expect(Date.now() - start).toBeLessThan(3_000);
});

test('a fragment that spreads itself is refused, and ends', async () => {
  const query = '{ about { ...A } } fragment A on About { ...B } fragment B on About { ...A }';
  expect((await refusal(query)).code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('every limit is at the figure that is published', async () => {
  const { body } = await server.ask(
    'OFFICER',
    null,
    '{ limits { withKey { depth aliases rootFields } bodyBytes } }',
  );
  expect(body.data.limits).toEqual({
    withKey: { depth: 15, aliases: 30, rootFields: 10 },
    bodyBytes: 102400,
  });
});

test('what stays within the limits is answered', async () => {
  const { status, body } = await server.ask(
    'OFFICER',
    null,
    `{ ${times(10, (i) => `a${i}: about { name }`)} }`,
  );
  expect(status).toBe(200);
  expect(Object.keys(body.data)).toHaveLength(10);
});
