import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfig } from '../../src/config';
import { keyed } from '../../src/door/keyed';
import { withKey, withoutKey } from '../../src/door/limits/limits';
import { publicSchema } from '../../src/door/publicSchema';
import { surfaceOf, withinCeiling } from '../../src/door/surface';
import { schema } from '../../src/graphql';
import { type TestServer, testServer } from '../setup/server';
import { type Example, examplesIn } from './examples';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const docs = readdirSync(join(root, 'docs')).filter((file) => file.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((file) => `docs/${file}`)];
const examples = pages.flatMap((file) =>
  examplesIn(file, read(file)).map((one) => [one.where, one] as const),
);
const open = surfaceOf(publicSchema(schema), withoutKey, null);

test('the pages show queries for every role, and for those without a key', () => {
  const roles = new Set(examples.map(([, { who }]) => who?.role ?? 'public'));
  expect([...roles].sort()).toEqual(
    ['ADMIN', 'JUDGE', 'NOMINATOR', 'OFFICER', 'PARTNER', 'SECRETARY', 'SELF', 'public'].sort(),
  );
});

test.each(examples)('%s is a query that its reader may ask', (_, { query, variables, who }) => {
  const surface = who ? keyed(schema) : open;
  const understood = surface.read({ query, operationName: null, variables: variables ?? {} });
  if (who) surface.permit(understood, who);
  withinCeiling(understood, who ? withKey : withoutKey);
});

describe('run against the village', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.close());

  const asks = ({ query, variables, who }: Example) =>
    !variables && !/^\s*mutation/.test(query) && who?.role !== 'SELF';

  test.each(examples.filter(([, one]) => asks(one)))('%s is answered', async (_, { query, who }) => {
    const { status, body } = who
      ? await server.ask(who.role, who.purpose, query)
      : await server.post('/public/graphql', { query });
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
  });
});

test.each(pages)('%s leads nowhere that is not there', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, to]) => to ?? '');
  expect(links.filter((to) => !existsSync(join(root, dirname(page), to)))).toEqual([]);
});

/** `| PORT | 4000 | … |` */
const told = [...read('README.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| (.*?) \|/gm)].map(
  ([, name = '', unset = '']) => [name, unset.replaceAll('`', '')] as const,
);

test('the table of the README names every variable that the config reads, and no other', () => {
  const known = [...read('src/config.ts').matchAll(/^ {4}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name);
  expect(known.length).toBeGreaterThan(10);
  expect(told.map(([name]) => name).sort()).toEqual(known.sort());
});

test('the table says what each is when it is not set', () => {
  const unset = new Map(Object.entries(readConfig({})).map(([name, value]) => [name, String(value)]));
  const wrong = told.filter(([name, says]) => unset.has(name) && unset.get(name) !== says);
  expect(wrong.filter(([name, says]) => !(unset.get(name) === '' && says === 'empty'))).toEqual([]);
});

test('in production GraphiQL and introspection are off unless somebody turns them on', () => {
  expect(readConfig({ NODE_ENV: 'production' }).graphiql).toBe(false);
  expect(readConfig({ NODE_ENV: 'production', TALENT_GRAPHIQL: 'true' }).graphiql).toBe(true);
  expect(readConfig({}).graphiql).toBe(true);
});

test('the README names every word of the talent command', () => {
  const words = [...read('src/cli.ts').matchAll(/^const commands[^{]*\{([^}]*)\}/gm)].flatMap(
    ([, all = '']) => all.split(',').map((word) => word.trim().split(':')[0] ?? ''),
  );
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => !read('README.md').includes(`talent -- ${word} `))).toEqual([]);
});
