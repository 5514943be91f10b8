import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { admin, type Tools } from './admin';
import { type Settings, settings } from './settings';

/** How a database was last launched, kept in its home so that it can be found, and started again as it was. */
export interface Launch extends Settings {
  heap: string;
  /** Compiled for a fast start rather than for speed later: it takes half the work to come up. */
  briefly: boolean;
}

export const user = 'neo4j';
export const database = 'neo4j';
export const uriOf = (port: number) => `bolt://127.0.0.1:${port}`;
export const logsOf = (home: string) => join(home, 'logs');
export const passwordFile = (home: string) => join(home, 'password');
const launchFile = (home: string) => join(home, 'launch.json');

export const holdsDatabase = (home: string) => existsSync(join(home, 'data/databases', database));

export function lastLaunch(home: string): Launch | null {
  try {
    const { port, heap, pageCache, briefly } = JSON.parse(readFileSync(launchFile(home), 'utf8'));
    return {
      port: Number(port),
      heap: String(heap),
      pageCache: String(pageCache),
      briefly: briefly === true,
    };
  } catch {
    return null;
  }
}

export function writeLaunch(home: string, launch: Launch): void {
  for (const folder of ['conf', 'logs']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, 'conf/neo4j.conf'), settings(launch));
  writeFileSync(launchFile(home), `${JSON.stringify(launch)}\n`);
}

/** The home's password, made on first use. Hex, because one that begins with `-` would be read as an option. */
export function passwordOf(home: string): string {
  const file = passwordFile(home);
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Only before the first start: afterwards the database keeps its password itself. */
export async function setPassword(home: string, tools: Tools): Promise<void> {
  if (existsSync(join(home, 'data/dbms/auth.ini')) || existsSync(join(home, 'data/databases/system'))) return;
  const spell = join(home, 'password.arguments');
  // In a file, because a command line can be read by everybody on the machine.
  writeFileSync(spell, `dbms\nset-initial-password\n${passwordOf(home)}\n`, { mode: 0o600 });
  await admin(home, [`@${spell}`], tools, { briefly: true });
}
