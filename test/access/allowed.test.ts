import { buildSchema, getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { allowanceOf } from '../../src/access/allowed';
import { describeAllowed, type Who } from '../../src/access/rules';
import { Refusal } from '../../src/refusal';

const schema = buildSchema(/* GraphQL */ `
  directive @allowed(to: [Role!]! = [], for: [Purpose!]! = []) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
  enum Role { OFFICER SECRETARY JUDGE NOMINATOR PARTNER ADMIN SELF }
  enum Purpose { RECRUITMENT EVALUATION STATISTICS SELF }
  type Query {
    people(order: Order! = NAME, filter: Filter, filters: [[Filter!]!], pool: String @allowed(to: [OFFICER])): [Person!]!
    ranked(order: Order = SECRET): [Person!]!
    found(filter: Filter! = { and: [{ order: SECRET }] }): [Person!]!
    node(id: ID!): Node
    either: Either
    plan: String @allowed(for: [STATISTICS])
  }
  type Mutation { forget: Boolean @allowed(to: [ADMIN]) }
  enum Order { NAME SECRET @allowed(to: [OFFICER], for: [RECRUITMENT]) }
  input Filter {
    name: String
    pool: String @allowed(to: [OFFICER])
    age: Int = 40 @allowed(to: [OFFICER])
    order: Order
    and: [Filter!]
  }
  interface Node { id: ID! label: String }
  type Person implements Node { id: ID! label: String @allowed(to: [OFFICER]) name: String contact: Contact @allowed(to: [OFFICER]) friends: [Person!]! }
  type House implements Node { id: ID! label: String name: String }
  type Contact { mail: String }
  union Either = Person | House
`);

const allowance = allowanceOf(schema);
const partner: Who = { role: 'PARTNER', purpose: 'RECRUITMENT' };
const officer: Who = { role: 'OFFICER', purpose: 'RECRUITMENT' };

/** As the door does it: parsed, valid, and with the variables that GraphQL makes of what came. */
function asked(text: string, given: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], given);
  if (!coerced) throw new Error('The variables do not fit.');
  return { document, variables: coerced };
}

function refused(who: Who, text: string, given?: Record<string, unknown>): string | null {
  const { document, variables } = asked(text, given);
  try {
    allowance.check({ document, variables }, who);
    return null;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'FORBIDDEN') return error.sentence.en.split(' ')[0] ?? '';
    throw error;
  }
}

test.each([
  ['a field', '{ people { contact { mail } } }', 'Person.contact'],
  [
    'a field behind a fragment',
    '{ people { ...f } } fragment f on Person { friends { contact { mail } } }',
    'Person.contact',
  ],
  [
    'a field of one member of a union',
    '{ either { ... on House { name } ... on Person { contact { mail } } } }',
    'Person.contact',
  ],
  ['a field of an interface that one of its types keeps', '{ node(id: 1) { label } }', 'Person.label'],
  ['a field behind an alias', '{ people { name: contact { mail } } }', 'Person.contact'],
  ['an argument', '{ people(pool: "x") { name } }', 'Query.people(pool:)'],
  ['an argument that is null', '{ people(pool: null) { name } }', 'Query.people(pool:)'],
  ['an input field', '{ people(filter: { pool: "x" }) { name } }', 'Filter.pool'],
  [
    'an input field deep down',
    '{ people(filter: { and: [{ name: "a" }, { and: { pool: "x" } }] }) { name } }',
    'Filter.pool',
  ],
  [
    'an input field in lists of lists',
    '{ people(filters: [[{ name: "a" }], [{ pool: "x" }]]) { name } }',
    'Filter.pool',
  ],
  ['an enum value', '{ people(order: SECRET) { name } }', 'Order.SECRET'],
  ['an enum value in an input', '{ people(filter: { and: [{ order: SECRET }] }) { name } }', 'Order.SECRET'],
  ['an enum value that is the default of what was left out', '{ ranked { name } }', 'Order.SECRET'],
  ['an enum value deep in a default that was left out', '{ found { name } }', 'Order.SECRET'],
  ['a mutation', 'mutation { forget }', 'Mutation.forget'],
])('%s that is not for them is refused by its name', (_, text, coordinate) => {
  expect(refused(partner, text)).toBe(coordinate);
});

test.each([
  ['an argument', 'query ($x: String) { people(pool: $x) { name } }', { x: 'a' }, 'Query.people(pool:)'],
  [
    'a whole filter',
    'query ($f: Filter) { people(filter: $f) { name } }',
    { f: { and: [{ pool: 'a' }] } },
    'Filter.pool',
  ],
  [
    'a part of a filter',
    'query ($x: String) { people(filter: { pool: $x }) { name } }',
    { x: null },
    'Filter.pool',
  ],
  [
    'a member of a list',
    'query ($f: Filter!) { people(filter: { and: [$f] }) { name } }',
    { f: { order: 'SECRET' } },
    'Order.SECRET',
  ],
  [
    'a lone value where a list may stand',
    'query ($f: [[Filter!]!]) { people(filters: $f) { name } }',
    { f: { pool: 'a' } },
    'Filter.pool',
  ],
  ['an enum value', 'query ($o: Order!) { people(order: $o) { name } }', { o: 'SECRET' }, 'Order.SECRET'],
  [
    'the default of a variable',
    'query ($o: Order! = SECRET) { people(order: $o) { name } }',
    {},
    'Order.SECRET',
  ],
])('%s that comes by a variable is refused like a written one', (_, text, given, coordinate) => {
  expect(refused(partner, text, given)).toBe(coordinate);
});

test.each([
  ['nothing restricted', '{ people(order: NAME, filter: { name: "a" }) { name friends { name } } }', {}],
  [
    'a part that @skip leaves out',
    'query ($no: Boolean!) { people { name contact @skip(if: $no) { mail } } }',
    { no: true },
  ],
  ['a part that @include leaves out', '{ people { name ... @include(if: false) { contact { mail } } } }', {}],
  ['an argument whose variable is left out', 'query ($x: String) { people(pool: $x) { name } }', {}],
  [
    'an input field whose variable is left out',
    'query ($x: String) { people(filter: { pool: $x }) { name } }',
    {},
  ],
  ['a default that was overruled', '{ ranked(order: NAME) { name } }', {}],
  [
    'a variable whose default was overruled',
    'query ($o: Order! = SECRET) { people(order: $o) { name } }',
    { o: 'NAME' },
  ],
  [
    'a restricted input field that GraphQL filled in itself',
    'query ($f: Filter) { people(filter: $f) { name } }',
    { f: { name: 'a' } },
  ],
  [
    'a restricted input field that GraphQL filled in a literal',
    '{ people(filter: { name: "a" }) { name } }',
    {},
  ],
  ['an interface field that nobody keeps', '{ node(id: 1) { id __typename } }', {}],
])('%s refuses nobody', (_, text, given) => {
  expect(refused(partner, text, given)).toBeNull();
});

test('the same document is refused or not by its variables, each time anew', () => {
  const text = 'query ($deep: Boolean!) { people { name contact @include(if: $deep) { mail } } }';
  const document = parse(text);
  const check = (deep: boolean) => () => allowance.check({ document, variables: { deep } }, partner);
  expect(check(false)).not.toThrow();
  expect(check(true)).toThrow(Refusal);
  expect(check(false)).not.toThrow();
});

test('what one role may is not remembered for another', () => {
  const { document, variables } = asked('{ people { contact { mail } } }');
  expect(() => allowance.check({ document, variables }, officer)).not.toThrow();
  expect(() => allowance.check({ document, variables }, partner)).toThrow(Refusal);
});

test('of several operations in a document, the one that runs counts', () => {
  const document = parse('query Open { people { name } } query Closed { people { contact { mail } } }');
  const check = (operationName: string) => () =>
    allowance.check({ document, operationName, variables: {} }, partner);
  expect(check('Open')).not.toThrow();
  expect(check('Closed')).toThrow(Refusal);
});

test('the right role for the wrong purpose is refused, and hears who may', () => {
  const { document, variables } = asked('{ plan }');
  const check = () => allowance.check({ document, variables }, { role: 'PARTNER', purpose: 'RECRUITMENT' });
  expect(check).toThrow('Query.plan is only for');
  expect(check).toThrow('statistics (STATISTICS)');
  expect(refused({ role: 'PARTNER', purpose: 'STATISTICS' }, '{ plan }')).toBeNull();
});

test('fragments nested so that they unfold a billion times are walked once each', () => {
  const depth = 30;
  const fragments = Array.from(
    { length: depth },
    (_, i) => `fragment f${i} on Person { a: friends { ...f${i + 1} } b: friends { ...f${i + 1} } }`,
  );
  const text = `{ people { ...f0 } } ${fragments.join(' ')} fragment f${depth} on Person { contact { mail } }`;
  const started = process.hrtime.bigint();
  expect(() => allowance.check({ document: parse(text), variables: {} }, partner)).toThrow('Person.contact');
  const open = text.replace('{ contact { mail } }', '{ name }');
  allowance.check({ document: parse(open), variables: {} }, partner);
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(200);
});

test('a portrait asked again and again pays at most 30 microseconds for it', () => {
  const { document } = asked(
    'query P($id: ID!) { node(id: $id) { id ... on Person { name friends { name friends { name } } } } }',
    { id: '1' },
  );
  const rounds = 20_000;
  const run = () => allowance.check({ document, variables: { id: '1' } }, partner);
  for (let i = 0; i < 100; i++) run();
  const started = process.hrtime.bigint();
  for (let i = 0; i < rounds; i++) run();
  expect(Number(process.hrtime.bigint() - started) / 1e3 / rounds).toBeLessThan(30);
});

test('the description names every coordinate with those who may, spelled out', () => {
  expect(describeAllowed(schema)).toContainEqual({
    coordinate: 'Query.plan',
    roles: ['OFFICER', 'SECRETARY', 'JUDGE', 'NOMINATOR', 'PARTNER', 'ADMIN', 'SELF'],
    purposes: ['STATISTICS'],
  });
  expect(describeAllowed(schema)).toHaveLength(8);
});
