import { copyFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backup } from '../../src/neo4j/backup';
import { startManaged } from '../../src/neo4j/managed';
import { databaseOn } from '../../src/neo4j/processes';
import { restore } from '../../src/neo4j/restore';
import { signal } from '../../src/neo4j/stop';
import { currentStore, storesIn } from '../../src/neo4j/stores';
import { ask, ownFolder, small } from './folders';

// A busy machine takes its time to start a database.
jest.setTimeout(300_000);

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
  // Killed, so that what is backed up must first recover.
  signal(databaseOn(before.home) ?? Number.NaN, 'SIGKILL');
  await before.stop();
  const { bytes } = await backup({ folder, to: file });
  expect(statSync(file)).toMatchObject({ size: bytes, mode: 0o100600 });
  await expect(backup({ folder, to: file })).rejects.toThrow('already exists');

  const changed = await startManaged({ folder, ...small });
  expect(await ask(changed, "CREATE (n:Name {text: 'new'}) RETURN n.text")).toEqual(['new']);
  await expect(restore({ folder, from: file })).rejects.toThrow(
    /service \(process \d+\) is using the database/,
  );
  // From here on it is as if that service had been killed.
  rmSync(join(changed.home, 'holders'), { recursive: true });
  await expect(restore({ folder, from: join(folder, 'none.dump') })).rejects.toThrow('no backup at');
  writeFileSync(join(folder, 'letter.dump'), 'Dear reader');
  await expect(restore({ folder, from: join(folder, 'letter.dump') })).rejects.toThrow(
    'is not a whole backup',
  );
  copyFileSync(file, join(folder, 'half.dump'));
  truncateSync(join(folder, 'half.dump'), Math.floor(bytes / 2));
  await expect(restore({ folder, from: join(folder, 'half.dump') })).rejects.toThrow('is not a whole backup');
  expect(storesIn(folder)).toEqual(['main']);
  expect(await ask(changed, names)).toEqual(['new', 'old']);

  const { store } = await restore({ folder, from: file, say });
  expect(told.join('\n')).toMatch(/The database was stopped for [\d.]+ s/);
  expect(currentStore(folder)).toBe(store);
  expect(storesIn(folder)).toEqual([store]);
  const restored = await startManaged({ folder, ...small });
  expect(restored).toMatchObject({ adopted: true, uri: changed.uri });
  expect(await ask(restored, names)).toEqual(['old']);
  await restored.stop();
});
