import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backup } from '../../src/neo4j/backup';
import { startManaged } from '../../src/neo4j/managed';
import { databaseOn } from '../../src/neo4j/processes';
import { restore } from '../../src/neo4j/restore';
import { signal } from '../../src/neo4j/stop';
import { currentStore, storesIn } from '../../src/neo4j/stores';
import { ask, ownFolder, small } from './folders';

// A busy machine takes its time to start a database.
jest.setTimeout(180_000);

const { folder, drop } = ownFolder();
afterAll(drop);

const names = 'MATCH (n:Name) RETURN n.text AS text ORDER BY text';

test('a restore brings the old content back, and a bad file changes nothing', async () => {
  const told: string[] = [];
  const say = (line: string) => told.push(line);
  const file = join(folder, 'saved.dump');
  await expect(backup({ folder, to: file })).rejects.toThrow('nothing to back up');

  const before = await startManaged({ folder, ...small });
  await ask(before, "CREATE (:Name {text: 'old'})");
  const { bytes } = await backup({ folder, to: file, say });
  expect(statSync(file)).toMatchObject({ size: bytes, mode: 0o100600 });
  expect(told.join('\n')).toMatch(/The database was stopped for [\d.]+ s/);
  await expect(backup({ folder, to: file })).rejects.toThrow('already exists');
  expect(await ask(before, "CREATE (n:Name {text: 'new'}) RETURN n.text")).toEqual(['new']);
  await expect(restore({ folder, from: file })).rejects.toThrow(
    /service \(process \d+\) is using the database/,
  );

  // Killed, so that what is backed up next must first recover.
  signal(databaseOn(before.home) ?? Number.NaN, 'SIGKILL');
  await before.stop();
  const later = await backup({ folder, to: folder });

  writeFileSync(join(folder, 'letter.dump'), 'Dear reader');
  await expect(restore({ folder, from: join(folder, 'letter.dump') })).rejects.toThrow(
    'is not a whole backup',
  );
  truncateSync(later.file, later.bytes - 500);
  await expect(restore({ folder, from: later.file })).rejects.toThrow('is not a whole backup');
  await expect(restore({ folder, from: join(folder, 'none.dump') })).rejects.toThrow('no backup at');
  expect(storesIn(folder)).toEqual(['main']);

  const { store } = await restore({ folder, from: file });
  expect(currentStore(folder)).toBe(store);
  expect(storesIn(folder)).toEqual([store]);
  const restored = await startManaged({ folder, ...small });
  expect(await ask(restored, names)).toEqual(['old']);
  expect(restored.uri).toBe(before.uri);
  await restored.stop();
  expect(existsSync(before.home)).toBe(false);
  expect(readFileSync(join(restored.home, 'conf/neo4j.conf'), 'utf8')).toContain('127.0.0.1');
});
