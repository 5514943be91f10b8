import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Managed, startHome } from './managed';
import { birthOf, databaseOn } from './processes';
import type { Say } from './say';
import { signal } from './stop';

interface Options {
  /** The folder whose `neo4j/` holds, or will hold, the jars. */
  artefactsFrom: string;
  heap?: string;
  pageCache?: string;
  say?: Say;
}

const prefix = 'talent-throwaway-';

/** An empty database that is gone, with all its files, when it stops, or when this process ends. */
export async function startThrowaway({
  artefactsFrom,
  heap = '512m',
  pageCache = '64m',
  say,
}: Options): Promise<Managed> {
  const temporary = realpathSync(tmpdir());
  sweep(temporary);
  const folder = mkdtempSync(join(temporary, prefix));
  writeFileSync(join(folder, 'owner'), `${process.pid} ${birthOf(process.pid)}`);
  const home = join(folder, 'home');
  mkdirSync(home);
  const drop = () => discard(folder);
  process.once('exit', drop);
  const managed = await startHome({
    lock: join(folder, 'lock'),
    findHome: () => home,
    artefactsFrom,
    heap,
    pageCache,
    briefly: true,
    say,
  });
  const stop = async () => {
    await managed.stop();
    process.off('exit', drop);
    drop();
  };
  return { ...managed, stop };
}

/** Those whose owner was killed have nobody else who would. */
function sweep(temporary: string): void {
  for (const name of readdirSync(temporary).filter((name) => name.startsWith(prefix))) {
    const folder = join(temporary, name);
    const [pid, birth] = ownerOf(folder);
    if (pid && birthOf(Number(pid)) !== birth) discard(folder);
  }
}

function ownerOf(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'owner'), 'utf8').split(' ');
  } catch {
    return [];
  }
}

/** Its content is worth nothing, so it is not even asked to stop. */
function discard(folder: string): void {
  const pid = databaseOn(join(folder, 'home'));
  if (pid !== null) signal(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}
