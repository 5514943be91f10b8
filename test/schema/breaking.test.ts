import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { schema } from '../../src/graphql';
import { breaking } from './changes';
import { schemaAt } from './earlier';

/** The changes that somebody thought about: the lines of the page that begin with a change in code marks. */
const page = readFileSync(join(__dirname, '../../docs/breaking-changes.md'), 'utf8');
const known = new Set([...page.matchAll(/^- `([A-Z_]+[^`]*: [^`]+)`/gm)].map(([, change]) => change));

/** The last commit shows what is changed here; the one before it shows what that commit changed. */
for (const commit of ['HEAD', 'HEAD~1']) {
  const earlier = schemaAt(commit);
  if (!earlier)
    test.skip(`${commit} cannot be compared: there is no git here, no such commit, or no schema in it`, () => {});
  else
    test(`nothing that worked with the schema of ${commit} breaks, but for what docs/breaking-changes.md tells`, () => {
      expect(breaking(earlier, schema).filter((change) => !known.has(change))).toEqual([]);
    });
}

const sdl = (person: string, root = 'person(id: ID!): Person') =>
  buildSchema(/* GraphQL */ `
    directive @allowed(to: [String!]! = [], for: [String!]! = []) on FIELD_DEFINITION
    directive @public on FIELD_DEFINITION
    type Query { ${root} }
    type Person { ${person} }
  `);

test.each([
  [
    'a field that is gone',
    sdl('id: ID! name: String'),
    sdl('id: ID!'),
    'FIELD_REMOVED: Person.name was removed.',
  ],
  [
    'a promise not to be null that is taken back',
    sdl('name: String!'),
    sdl('name: String'),
    'FIELD_CHANGED_KIND: Person.name changed type from String! to String.',
  ],
  [
    'an argument that must be given from now on',
    sdl('id: ID!'),
    sdl('id: ID!', 'person(id: ID!, asOf: ID!): Person'),
    'REQUIRED_ARG_ADDED: A required arg asOf on Query.person was added.',
  ],
  [
    'a role that is turned away',
    sdl('name: String @allowed(to: ["OFFICER", "PARTNER"])'),
    sdl('name: String @allowed(to: ["OFFICER"])'),
    'ONLY_FOR_ROLES OFFICER: Person.name',
  ],
  [
    'a purpose asked for where none was',
    sdl('name: String'),
    sdl('name: String @allowed(for: ["EVALUATION"])'),
    'ONLY_FOR_PURPOSES EVALUATION: Person.name',
  ],
  [
    'a field that asks for a key now',
    sdl('name: String @public'),
    sdl('name: String'),
    'NO_LONGER_PUBLIC: Person.name',
  ],
])('%s is a breaking change', (_, before, after, change) => {
  expect(breaking(before, after)).toEqual([change]);
});

test('a new field, a wider role and a new type break nothing', () => {
  const before = sdl('name: String @allowed(to: ["OFFICER"])');
  const after = sdl('name: String @allowed(to: ["OFFICER", "JUDGE"]) names: [String!]! @public');
  expect(breaking(before, after)).toEqual([]);
});
