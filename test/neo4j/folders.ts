import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { startManaged } from '../../src/neo4j/managed';
import { databaseOn } from '../../src/neo4j/processes';
import { signal } from '../../src/neo4j/stop';
import { storesIn } from '../../src/neo4j/stores';

type Managed = Awaited<ReturnType<typeof startManaged>>;

/** Enough for an empty graph, so that several fit beside each other. */
export const small = { heap: '256m', pageCache: '16m', briefly: true };

/** A folder of its own that borrows the project's jars, and a way to be rid of all that happened in it. */
export function ownFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'talent-test-')));
  const jars = join(__dirname, '../../.talent/neo4j');
  mkdirSync(jars, { recursive: true });
  symlinkSync(jars, join(folder, 'neo4j'));
  const drop = () => {
    for (const store of storesIn(folder)) {
      const pid = databaseOn(join(folder, 'stores', store));
      if (pid !== null) signal(pid, 'SIGKILL');
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  return { folder, drop };
}

/** Runs one statement and gives the first column. */
export async function ask({ uri, user, password, database }: Managed, cypher: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}
