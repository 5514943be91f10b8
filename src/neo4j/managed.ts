import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers';
import { enoughSpace, writable } from './folder';
import { hold, holders } from './holders';
import { database, lastLaunch, passwordOf, uriOf, user } from './home';
import { launch } from './launch';
import { locked } from './lock';
import { freePort, portLike } from './port';
import { databaseOn } from './processes';
import { type Say, silent, tell } from './say';
import { signal, stopDatabase } from './stop';
import { currentStore, homeOf, lockOf } from './stores';
import { toolsIn } from './tools';
import { Trouble } from './trouble';
import { words } from './words';

export interface Managed {
  uri: string;
  user: string;
  password: string;
  database: string;
  home: string;
  /** It was running already: left by a process that was killed, or in use by another one. */
  adopted: boolean;
  /** Ends our use of it. The database itself is stopped unless another living process uses it too. */
  stop(): Promise<void>;
}

interface Options {
  /** Where the jars and the stores are kept. */
  folder: string;
  /** The one in use, unless named. */
  store?: string;
  heap?: string;
  pageCache?: string;
  /** One that is free, and the same as last time where possible, unless given. */
  port?: number;
  /** For a life of minutes: comes up with half the work, and never gets as fast. */
  briefly?: boolean;
  say?: Say;
}

/** A running database: found alive, or started. Two callers with one home share one database. */
export async function startManaged({ folder: where, store, ...options }: Options): Promise<Managed> {
  const folder = writable(where);
  // Named inside the lock: while we waited, a restore may have put another store in the place of the current one.
  const findHome = () => homeOf(folder, store ?? currentStore(folder));
  return startHome({ ...options, lock: lockOf(folder), findHome, artefactsFrom: folder });
}

interface HomeOptions extends Omit<Options, 'folder' | 'store'> {
  lock: string;
  findHome: () => string;
  artefactsFrom: string;
}

export async function startHome({ lock, findHome, say = silent, ...options }: HomeOptions): Promise<Managed> {
  const alone = <T>(work: () => Promise<T>) => locked(lock, work, (pid) => tell(say, words.waiting(pid)));
  const { home, port, adopted, release } = await alone(async () => {
    const home = findHome();
    const found = await alive(home);
    const port = found ?? (await launched(home, say, options));
    if (found !== null) tell(say, words.adopted(uriOf(port)));
    return { home, port, adopted: found !== null, release: hold(home) };
  });

  const abandon = () => {
    release();
    const pid = holders(home).length === 0 ? databaseOn(home) : null;
    if (pid !== null) signal(pid, 'SIGTERM');
  };
  process.once('exit', abandon);
  const end = () =>
    alone(async () => {
      process.off('exit', abandon);
      release();
      if (holders(home).length === 0) await stopDatabase(home, say);
    });
  let ending: Promise<void> | undefined;
  const stop = () => {
    ending ??= end();
    return ending;
  };
  return { uri: uriOf(port), user, password: passwordOf(home), database, home, adopted, stop };
}

/** The port of a database that runs in this home, once it answers; one that never does is stopped. */
async function alive(home: string): Promise<number | null> {
  const launch = lastLaunch(home);
  const until = Date.now() + 60_000;
  while (launch && databaseOn(home) !== null && Date.now() < until) {
    if (await answers(home, launch.port)) return launch.port;
    await sleep(100);
  }
  await stopDatabase(home, silent);
  return null;
}

interface LaunchOptions extends Pick<Options, 'heap' | 'pageCache' | 'port' | 'briefly'> {
  artefactsFrom: string;
}

async function launched(home: string, say: Say, options: LaunchOptions): Promise<number> {
  const { artefactsFrom, heap = '1g', pageCache = '512m', briefly = false, port: wished } = options;
  const tools = await toolsIn(artefactsFrom, say);
  await enoughSpace(home);
  const port = wished ? await freePort(wished) : await portLike(lastLaunch(home)?.port);
  if (!port) throw new Trouble(words.portTaken(wished ?? 0));
  await launch(home, { heap, pageCache, briefly, port }, tools, say);
  return port;
}
