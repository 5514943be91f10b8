import { createServer } from 'node:net';
import { openApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { greeting } from '../../src/door/start/greeting';
import { mayListen } from '../../src/door/start/port';
import { isNewEnough, reach } from '../../src/door/start/reach';
import { ourselves } from '../../src/graph/graph';
import { Refusal } from '../../src/refusal';

const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error.sentence.en;
  throw new Error(`Not refused, but ${String(error)}`);
};

const config = readConfig(process.env);
const here = { ...config, NEO4J_URI: config.NEO4J_URI ?? '' };
const reached = async (where: typeof here) => {
  const app = openApp(where);
  try {
    await reach(app, app.graphFor(ourselves(1)), where, () => {}, 1_500);
  } finally {
    await app.close();
  }
};

test('a database that answers and is new enough is reached', async () => {
  await expect(reached(here)).resolves.toBeUndefined();
});

test('where no database answers, a sentence names the address and the setting', async () => {
  expect(await refusalOf(reached({ ...here, NEO4J_URI: 'bolt://127.0.0.1:1' }))).toMatch(
    /bolt:\/\/127\.0\.0\.1:1.*NEO4J_URI/,
  );
});

test('a wrong password is called one', async () => {
  expect(await refusalOf(reached({ ...here, NEO4J_PASSWORD: 'wrong' }))).toContain('NEO4J_PASSWORD');
});

test('a database that the server does not have is called that', async () => {
  expect(await refusalOf(reached({ ...here, NEO4J_DATABASE: 'nonesuch' }))).toContain('NEO4J_DATABASE');
});

test('5.26 is new enough, and so are 5.27 of Aura and the years; 5.25 and 4.4 are not', () => {
  expect(['5.26.0', '5.26.30', '5.27-aura', '2025.01.0', '2026.08.1'].map(isNewEnough)).toEqual(
    Array(5).fill(true),
  );
  expect(['5.25.1', '4.4.40', '5.9.0', ''].map(isNewEnough)).toEqual(Array(4).fill(false));
});

test('a port that is taken is said before anything else is started', async () => {
  const other = createServer();
  const port = await new Promise<number>((done) =>
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      done(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  expect(await refusalOf(mayListen({ HOST: '127.0.0.1', PORT: port }))).toContain(`Port ${port} is taken`);
  await new Promise((done) => other.close(done));
  await expect(mayListen({ HOST: '127.0.0.1', PORT: port })).resolves.toBeUndefined();
});

test('an address that is not this machine’s is refused with the setting’s name', async () => {
  expect(await refusalOf(mayListen({ HOST: '203.0.113.7', PORT: 4000 }))).toContain('HOST');
});

test('the greeting holds the address, a key for each role, a portrait, and a query', () => {
  const text = greeting(
    {
      url: 'http://127.0.0.1:4000',
      graphiql: true,
      keys: { officer: 'tg_one', self: 'tg_two' },
      keysFile: '.talent/demo-keys.json',
      someone: { id: 'per_0000000000000000', name: '张三' },
    },
    'en',
  );
  for (const part of [
    'http://127.0.0.1:4000/graphiql',
    '/people/per_0000000000000000',
    'tg_one',
    'tg_two',
    'people(first: 5',
  ])
    expect(text).toContain(part);
});
