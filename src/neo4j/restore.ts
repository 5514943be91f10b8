import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { admin, type Tools } from './admin';
import { enoughSpace, gigabyte, writable } from './folder';
import { refuseWhileUsed } from './holders';
import { database, type Launch, lastLaunch, writeLaunch } from './home';
import { launch } from './launch';
import { locked } from './lock';
import { portLike } from './port';
import { type Say, silent, tell } from './say';
import { stopDatabase } from './stop';
import { stopForNow } from './stopped';
import { currentStore, homeOf, lockOf, storesIn, useStore } from './stores';
import { toolsIn } from './tools';
import { Trouble } from './trouble';
import { words } from './words';

interface Options {
  folder: string;
  /** A file that `backup` wrote. */
  from: string;
  say?: Say;
}

/**
 * Puts a backup in the place of the store in use. It is checked, unpacked and started beside that store, which
 * goes only when all of this succeeded; until then a failure changes nothing.
 */
export async function restore({ folder: where, from, say = silent }: Options): Promise<{ store: string }> {
  if (!existsSync(from)) throw new Trouble(words.noDump(from));
  const folder = writable(where);
  const tools = await toolsIn(folder, say);
  return locked(
    lockOf(folder),
    async () => {
      const previous = homeOf(folder, currentStore(folder));
      refuseWhileUsed(previous);
      clearUnfinished(folder);
      const store = `restored-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
      const home = homeOf(folder, store);
      try {
        await unpack(from, home, await launchLike(previous), tools, say);
        await takeThePlace(previous, home, tools, say);
      } catch (error) {
        rmSync(home, { recursive: true, force: true });
        throw error;
      }
      useStore(folder, store);
      rmSync(unfinished(home));
      rmSync(previous, { recursive: true, force: true });
      tell(say, words.restored(store));
      return { store };
    },
    (pid) => tell(say, words.waiting(pid)),
  );
}

const unfinished = (home: string) => join(home, 'unfinished');

/** What a restore left that was killed: it was never in use. */
function clearUnfinished(folder: string): void {
  for (const home of storesIn(folder).map((store) => join(folder, 'stores', store)))
    if (existsSync(unfinished(home))) rmSync(home, { recursive: true, force: true });
}

async function launchLike(home: string): Promise<Launch> {
  const last = lastLaunch(home);
  const port = (await portLike(last?.port)) ?? 0;
  return { heap: '1g', pageCache: '512m', briefly: false, ...last, port };
}

async function unpack(from: string, home: string, how: Launch, tools: Tools, say: Say): Promise<void> {
  writeFileSync(unfinished(home), '');
  writeLaunch(home, how);
  const summary = await load(from, home, ['--info'], tools);
  const bytes = Number(summary.match(/^Bytes: (\d+)/m)?.[1] ?? 0);
  await enoughSpace(home, bytes + gigabyte);
  tell(say, words.restoring(from, (bytes / 1e6).toFixed(1)));
  await load(from, home, [], tools);
}

async function load(from: string, home: string, options: string[], tools: Tools): Promise<string> {
  const file = openSync(from, 'r');
  try {
    return await admin(home, ['database', 'load', database, '--from-stdin', ...options], tools, {
      stdin: file,
    });
  } catch (error) {
    throw new Trouble(words.badDump(from, reasonIn(error)));
  } finally {
    closeSync(file);
  }
}

/** The tool tells the reason once, and then three times that there was one. */
const reasonIn = (error: unknown) =>
  String(error instanceof Error ? error.message : error)
    .split('\n')
    .find((line) => line.startsWith('Failed')) ?? String(error);

/** Starting it is the last check. If it does not come up, the previous one does again. */
async function takeThePlace(previous: string, home: string, tools: Tools, say: Say): Promise<void> {
  const resume = await stopForNow(previous, tools, words.switching(), say);
  try {
    if (await resume(home)) return;
    await launch(home, await launchLike(home), tools, say);
    await stopDatabase(home, say);
  } catch (error) {
    await resume();
    throw error;
  }
}
