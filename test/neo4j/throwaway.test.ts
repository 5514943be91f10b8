import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { databaseOn } from '../../src/neo4j/processes';
import { startThrowaway } from '../../src/neo4j/throwaway';
import { ask, small } from './folders';

// A busy machine takes its time to start a database.
jest.setTimeout(180_000);

test('a throw-away database leaves nothing behind, and sweeps up after one whose owner was killed', async () => {
  const abandoned = mkdtempSync(join(tmpdir(), 'talent-throwaway-'));
  mkdirSync(join(abandoned, 'home'));
  writeFileSync(join(abandoned, 'owner'), `${process.pid} another birth`);

  const throwaway = await startThrowaway({ artefactsFrom: join(__dirname, '../../.talent'), ...small });
  expect(existsSync(abandoned)).toBe(false);
  expect(await ask(throwaway, 'MATCH (n) RETURN count(n) = 0')).toEqual([true]);
  await throwaway.stop();
  await throwaway.stop();
  expect(databaseOn(throwaway.home)).toBeNull();
  expect(existsSync(dirname(throwaway.home))).toBe(false);
  rmSync(abandoned, { recursive: true, force: true });
});
