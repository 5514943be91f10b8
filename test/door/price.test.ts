import {
  buildSchema,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  validate,
} from 'graphql';
import { multiplierOf } from '../../src/door/cost/multiplier';
import { value } from '../../src/door/cost/parts';
import { costOfField, priceOf } from '../../src/door/cost/price';
import { schema as ours } from '../../src/graphql';

const school = buildSchema(`
  directive @cost(points: Int! = 0, by: [String!]! = [], times: Int! = 1) on FIELD_DEFINITION
  type Query {
    pupil: Pupil
    pupils(first: Int = 20, last: Int): [Pupil!]! @cost(by: ["first", "last"])
    page(first: Int): Page! @cost(points: 10, by: ["first"])
    byIds(ids: [ID!]!): [Pupil] @cost(by: ["ids"])
    sought(wish: Wish!): [Pupil!]! @cost(by: ["wish.ids", "wish.limit"])
  }
  input Wish { ids: [ID!], limit: Int = 7 }
  type Page { pupils: [Pupil!]! total: Int! @cost(points: 5) facets: Facets! @cost(points: 3) }
  type Facets { years: [Year!]! }
  type Year { year: Int! }
  type Pupil { id: ID! name: String! friends: [Pupil!]! teachers: [Pupil!]! @cost(times: 3) }
`);

function priced(
  query: string,
  variables: Record<string, unknown> = {},
  schema: GraphQLSchema = school,
): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('One operation, please.');
  return value(priceOf(schema, document, operation), variables);
}

test('each field costs one point', () => {
  expect(priced('{ pupil { id name } }')).toBe(3);
});

test('what is asked of a list counts as often as its length says', () => {
  expect(priced('{ pupils(first: 50) { id name } }')).toBe(1 + 50 * 2);
});

test('a length in a variable counts as much as one in the text', () => {
  expect(priced('query ($n: Int!) { pupils(first: $n) { id name } }', { n: 50 })).toBe(1 + 50 * 2);
});

test('a default counts where nothing is given, and where the variable is left out', () => {
  expect(priced('{ pupils { id } }')).toBe(1 + 20);
  expect(priced('query ($n: Int) { pupils(first: $n) { id } }')).toBe(1 + 20);
});

test('of two lengths the larger one counts', () => {
  expect(priced('{ pupils(first: 2, last: 60) { id } }')).toBe(1 + 60);
});

test('a length below zero makes nothing cheaper', () => {
  expect(priced('query ($n: Int) { pupils(first: $n) { id } pupil { name } }', { n: -1000 })).toBe(3);
});

test('lists within lists multiply', () => {
  expect(priced('{ pupils(first: 10) { teachers { friends { id } } } }')).toBe(1 + 10 * (1 + 3 * (1 + 5)));
});

test('a list of ids counts by its length, in the text, in a variable, and in part in each', () => {
  expect(priced('{ byIds(ids: ["a", "b", "c"]) { id } }')).toBe(1 + 3);
  expect(priced('query ($ids: [ID!]!) { byIds(ids: $ids) { id } }', { ids: Array(100).fill('a') })).toBe(101);
  expect(priced('query ($id: ID!) { byIds(ids: [$id, $id, "c"]) { id } }', { id: 'a' })).toBe(1 + 3);
});

test('a length inside an input object counts, whether the object, its field, or neither is a variable', () => {
  expect(priced('{ sought(wish: { limit: 30 }) { id } }')).toBe(31);
  expect(priced('query ($n: Int) { sought(wish: { limit: $n }) { id } }', { n: 30 })).toBe(31);
  expect(priced('query ($w: Wish!) { sought(wish: $w) { id } }', { w: { ids: ['a'], limit: 30 } })).toBe(31);
  expect(priced('{ sought(wish: {}) { id } }')).toBe(8);
});

test('a page says the length of the list inside it, and of nothing else', () => {
  const query = '{ page(first: 50) { total pupils { id name } facets { years { year } } } }';
  expect(priced(query)).toBe(1 + 10 + (1 + 5) + (1 + 50 * 2) + (1 + 3 + 1 + 5));
});

test('fragments and aliases hide nothing', () => {
  const plain = priced('{ a: pupils(first: 50) { id } b: pupils(first: 50) { id } }');
  const query =
    'query ($n: Int) { ...A ... on Query { b: pupils(first: $n) { ...I } } } fragment A on Query { a: pupils(first: $n) { ...I } } fragment I on Pupil { id }';
  expect(priced(query, { n: 50 })).toBe(plain);
});

test('the same compiled price is right for one set of variables after another', () => {
  const document = parse(
    'query ($n: Int) { pupils(first: $n) { ...F } } fragment F on Pupil { friends { id } }',
  );
  const operation = getOperationAST(document);
  if (!operation) throw new Error('One operation, please.');
  const price = priceOf(school, document, operation);
  expect([value(price, { n: 1 }), value(price, { n: 10 }), value(price, { n: 1 })]).toEqual([7, 61, 7]);
});

test('what is left out by @skip or @include costs nothing, and what a variable keeps costs its price', () => {
  const query =
    'query ($b: Boolean!) { pupils(first: 50) @include(if: $b) { id } pupil @skip(if: true) { id } }';
  expect(priced(query, { b: true })).toBe(51);
  expect(priced(query, { b: false })).toBe(0);
});

test('introspection has one price, however much of it is asked', () => {
  expect(priced('{ __schema { types { name fields { name } } } }')).toBe(200);
});

test('every length that @cost of our SDL speaks of is an argument of its field', () => {
  for (const type of Object.values(ours.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { by } = costOfField(ours, field);
      const node = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: field.name } } as const;
      expect(() => multiplierOf(field, node, by, 1)).not.toThrow();
    }
  }
});

test('every field of our SDL that takes a length says so in its @cost', () => {
  const silent = Object.values(ours.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields())
      .filter((field) => isCompositeType(getNamedType(field.type)))
      .filter((field) => {
        const { by } = costOfField(ours, field);
        const lengths = field.args.filter(({ name }) => /^(first|last|ids|limit)$/.test(name));
        return lengths.some(({ name }) => !by.includes(name));
      })
      .map(({ name }) => `${type.name}.${name}`);
  });
  expect(silent).toEqual([]);
});
