import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { admin, type Tools } from './admin';
import { enoughSpace, writable } from './folder';
import { refuseWhileUsed } from './holders';
import { database, holdsDatabase, lastLaunch } from './home';
import { launch } from './launch';
import { locked } from './lock';
import { type Say, silent, tell } from './say';
import { stopDatabase } from './stop';
import { stopForNow } from './stopped';
import { currentStore, homeOf, lockOf } from './stores';
import { toolsIn } from './tools';
import { Trouble } from './trouble';
import { words } from './words';

interface Options {
  folder: string;
  /** A file that is not there yet, or a folder to put one in. */
  to: string;
  say?: Say;
}

/**
 * Writes the whole graph of the store in use to one file, without its password. Community cannot do this while
 * it runs: one that nobody else uses is stopped and started again, one that another process uses is left alone.
 */
export async function backup({
  folder: where,
  to,
  say = silent,
}: Options): Promise<{ file: string; bytes: number }> {
  const folder = writable(where);
  const file = fileFor(resolve(to));
  const tools = await toolsIn(folder, say);
  const target = writable(dirname(file));
  await enoughSpace(target);
  return locked(
    lockOf(folder),
    async () => {
      const home = homeOf(folder, currentStore(folder));
      refuseWhileUsed(home, process.pid);
      if (!holdsDatabase(home)) throw new Trouble(words.neverStarted(home));
      const resume = await stopForNow(home, tools, words.backingUp(), say);
      await dump(home, file, tools, say).finally(() => resume());
      const bytes = statSync(file).size;
      tell(say, words.backedUp(file, (bytes / 1e6).toFixed(1)));
      return { file, bytes };
    },
    (pid) => tell(say, words.waiting(pid)),
  );
}

function fileFor(to: string): string {
  const inFolder = statSync(to, { throwIfNoEntry: false })?.isDirectory() === true;
  const file = inFolder
    ? join(to, `talent-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}.dump`)
    : to;
  if (existsSync(file)) throw new Trouble(words.fileExists(file));
  return file;
}

/** The name appears only when the whole is written. */
async function dump(home: string, file: string, tools: Tools, say: Say): Promise<void> {
  const place = mkdtempSync(join(dirname(file), '.backup-'));
  const attempt = () => admin(home, ['database', 'dump', database, `--to-path=${place}`], tools);
  try {
    await attempt().catch((error) => afterRecovery(error, home, tools, say).then(attempt));
    chmodSync(join(place, `${database}.dump`), 0o600);
    renameSync(join(place, `${database}.dump`), file);
  } catch (error) {
    if (error instanceof Trouble || !(error instanceof Error)) throw error;
    throw new Trouble(words.notBackedUp(error.message.split('\n').slice(-8).join('\n')));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A database that was killed is dumped only after it has recovered, which it does by starting. */
async function afterRecovery(error: unknown, home: string, tools: Tools, say: Say): Promise<void> {
  const last = lastLaunch(home);
  if (!last || !/recover/i.test(String(error))) throw error;
  await launch(home, last, tools, say);
  await stopDatabase(home, say);
}
