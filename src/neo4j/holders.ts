import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf } from './processes';
import { Trouble } from './trouble';
import { words } from './words';

let count = 0;

/** Says that this process needs the database in that home; call what comes back when it no longer does. */
export function hold(home: string): () => void {
  const folder = join(home, 'holders');
  mkdirSync(folder, { recursive: true });
  count += 1;
  const file = join(folder, `${process.pid}-${count}`);
  writeFileSync(file, birthOf(process.pid) ?? '');
  return () => rmSync(file, { force: true });
}

/** The living processes that need this database; one that was killed has no say. */
export function holders(home: string): number[] {
  const living = notesIn(join(home, 'holders')).filter(({ pid, birth, file }) => {
    const alive = birthOf(pid) === birth;
    if (!alive) rmSync(file, { force: true });
    return alive;
  });
  return [...new Set(living.map(({ pid }) => pid))];
}

function notesIn(folder: string) {
  try {
    return readdirSync(folder).map((name) => {
      const file = join(folder, name);
      return { file, pid: Number.parseInt(name, 10), birth: readFileSync(file, 'utf8') };
    });
  } catch {
    return [];
  }
}

/** Stopping a database under a service that answers people is not ours to decide. */
export function refuseWhileUsed(home: string, except?: number): void {
  const others = holders(home).filter((pid) => pid !== except);
  if (others.length > 0) throw new Trouble(words.inUse(others));
}
