import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './codeOf';
import { birthOf } from './processes';

/**
 * One process at a time does this work. A lock whose owner was killed is nobody's: it names the owner by number
 * and birth. Two that break the same dead lock in the same instant may both pass; behind this lock stands the
 * database's own, which cannot be passed.
 */
export async function locked<T>(
  file: string,
  work: () => Promise<T>,
  onWait: (pid: number) => void,
): Promise<T> {
  let told = false;
  for (let owner = take(file); owner !== null; owner = take(file)) {
    if (owner > 0 && !told) onWait(owner);
    told ||= owner > 0;
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Null when it is ours now, else the number of its owner (0 when that cannot be read yet). */
function take(file: string): number | null {
  try {
    writeFileSync(file, `${process.pid} ${birthOf(process.pid)}\n`, { flag: 'wx', mode: 0o600 });
    return null;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return ownerOf(file) ?? broken(file);
  }
}

function ownerOf(file: string): number | null {
  try {
    const [, pid, birth] = readFileSync(file, 'utf8').match(/^(\d+) (.+)\n/) ?? [];
    if (pid && birth) return birthOf(Number(pid)) === birth ? Number(pid) : null;
    return Date.now() - statSync(file).mtimeMs < 5000 ? 0 : null;
  } catch {
    return 0;
  }
}

function broken(file: string): number {
  rmSync(file, { force: true });
  return 0;
}
