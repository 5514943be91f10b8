import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLaunch } from '../../src/neo4j/home';
import { startManaged } from '../../src/neo4j/managed';
import { databaseOn } from '../../src/neo4j/processes';
import { Trouble } from '../../src/neo4j/trouble';
import { ask, ownFolder, small } from './folders';

// A busy machine takes its time to start a database.
jest.setTimeout(180_000);

const { folder, drop } = ownFolder();
afterAll(drop);

/** A process of its own that starts the database, and tells when it has. */
function starter(): { pid: number; ready: Promise<unknown>; gone: Promise<unknown> } {
  const child = spawn(process.execPath, [require.resolve('./starter.js'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { pid: child.pid ?? 0, ready: once(child.stdout, 'data'), gone: once(child, 'exit') };
}

test('a database whose service was killed is found alive, shared, and stopped with its last user', async () => {
  const service = starter();
  await service.ready;
  process.kill(service.pid, 'SIGKILL');
  await service.gone;
  const home = join(folder, 'stores/main');
  const pid = databaseOn(home);
  expect(pid).not.toBeNull();

  const first = await startManaged({ folder, ...small });
  const second = await startManaged({ folder, ...small });
  expect([first.adopted, second.adopted]).toEqual([true, true]);
  expect(second.uri).toBe(first.uri);
  expect(databaseOn(home)).toBe(pid);
  expect(await ask(first, 'RETURN "alive"')).toEqual(['alive']);

  await first.stop();
  expect(databaseOn(home)).toBe(pid);
  await second.stop();
  expect(databaseOn(home)).toBeNull();
});

test('two services that start at once share one database, whose password is for its owner alone', async () => {
  const [one, other] = await Promise.all([
    startManaged({ folder, ...small }),
    startManaged({ folder, ...small }),
  ]);
  expect([one.adopted, other.adopted].sort()).toEqual([false, true]);
  expect(other.uri).toBe(one.uri);
  expect(statSync(join(one.home, 'password')).mode & 0o777).toBe(0o600);
  expect(one.password).toMatch(/^[0-9a-f]{48}$/);
  await expect(ask({ ...one, password: 'guess' }, 'RETURN 1')).rejects.toThrow('unauthorized');
  await other.stop();
  await one.stop();
});

test('the next start has the port of last time, and its statements read neither files nor the network', async () => {
  const port = lastLaunch(join(folder, 'stores/main'))?.port;
  const managed = await startManaged({ folder, ...small });
  expect(managed.uri).toBe(`bolt://127.0.0.1:${port}`);
  await expect(ask(managed, "LOAD CSV FROM 'file:///password' AS line RETURN line")).rejects.toThrow(
    'file_urls',
  );
  await expect(ask(managed, "LOAD CSV FROM 'http://127.0.0.1/' AS line RETURN line")).rejects.toThrow(
    'blocked',
  );
  await managed.stop();
});

test('a wished port that is taken is refused in a sentence that names it', async () => {
  const stranger = createServer().listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const address = stranger.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(startManaged({ folder, port, ...small })).rejects.toThrow(`Port ${port} is taken`);
  stranger.close();
});

test('Ctrl-C while the database comes up takes it along', async () => {
  const service = starter();
  const home = join(folder, 'stores/main');
  while (databaseOn(home) === null) await sleep(50);
  process.kill(service.pid, 'SIGINT');
  await service.gone;
  while (databaseOn(home) !== null) await sleep(50);
});

test('a database that cannot come up shows what it said', async () => {
  const trouble = await startManaged({ folder, ...small, pageCache: 'plenty' }).catch((error) => error);
  expect(trouble).toBeInstanceOf(Trouble);
  expect(trouble.message).toContain('did not come up');
  expect(trouble.message).toContain('plenty');
  expect(trouble.message.split('\n').length).toBeLessThan(20);
  expect(databaseOn(join(folder, 'stores/main'))).toBeNull();
});
