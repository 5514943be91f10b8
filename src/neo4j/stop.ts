import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './codeOf';
import { databaseOn } from './processes';
import { type Say, tell } from './say';
import { words } from './words';

/** A stop writes a checkpoint, which on a large store and a slow disk takes its time. */
const patience = 120_000;

/** Stops the database of that home, if one is running, and waits until it is gone. */
export async function stopDatabase(home: string, say: Say): Promise<void> {
  const pid = databaseOn(home);
  if (pid === null) return;
  const began = Date.now();
  signal(pid, 'SIGTERM');
  while (databaseOn(home) === pid) {
    if (Date.now() - began > patience) {
      tell(say, words.notDown(pid));
      signal(pid, 'SIGKILL');
    }
    await sleep(50);
  }
}

/** It may have gone by itself in the meantime. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
