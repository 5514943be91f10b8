import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { classPath, forABriefLife, type Tools } from './admin';
import { answers } from './answers';
import { type Launch, logsOf, setPassword, uriOf, writeLaunch } from './home';
import { endOfLog, lastLines, launchLog } from './logs';
import { listens } from './port';
import { type Say, tell, tellInPassing } from './say';
import { stopDatabase } from './stop';
import { Trouble } from './trouble';
import { words } from './words';

/** A large store may have much to recover after a crash. */
const patience = 15 * 60_000;

/** The port opens after the recovery, so a database that is still not there is one that failed. */
const openPatience = 30_000;

const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/** Starts the database of this home and waits until it answers. Only call it while holding the home's lock. */
export async function launch(home: string, how: Launch, tools: Tools, say: Say): Promise<void> {
  const began = Date.now();
  tell(say, words.starting(home));
  writeLaunch(home, how);
  await setPassword(home, tools);
  const logEnd = endOfLog(home);
  const child = spawnDatabase(home, how, tools);
  const letGo = stoppedWithUs(child.pid);
  try {
    let heard = 0;
    let told = 0;
    while (!(await answers(home, how.port))) {
      const waited = Date.now() - began;
      if (heard === 0 && (await listens(how.port))) heard = waited;
      const failed = heard > 0 && waited - heard > openPatience;
      if (child.ended() || failed || waited > patience) throw whyNot(home, how, logEnd);
      if (waited > told + 10_000) {
        told = waited;
        tellInPassing(say, words.stillStarting(Math.round(waited / 1000)));
      }
      await sleep(100);
    }
  } catch (error) {
    await stopDatabase(home, say);
    throw error;
  } finally {
    letGo();
  }
  tell(say, words.ready(uriOf(how.port), ((Date.now() - began) / 1000).toFixed(1)));
}

/** In a process group of its own: Ctrl-C reaches the service, which drains first and then stops the database. */
function spawnDatabase(home: string, { heap, briefly }: Launch, { java, library }: Tools) {
  const log = openSync(launchLog(home), 'w', 0o600);
  const child = spawn(
    java,
    [
      `-Xms${heap}`,
      `-Xmx${heap}`,
      '-XX:+UseG1GC',
      '-XX:+ExitOnOutOfMemoryError',
      ...(briefly ? [forABriefLife] : []),
      ...opens.map((part) => `--add-opens=java.base/${part}=ALL-UNNAMED`),
      '-Dio.netty.tryReflectionSetAccessible=true',
      '-Dfile.encoding=UTF-8',
      '-cp',
      classPath(library),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { cwd: home, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.unref();
  let ended = false;
  child.on('exit', () => {
    ended = true;
  });
  child.on('error', () => {
    ended = true;
  });
  return { pid: child.pid, ended: () => ended };
}

/** A parent that is told to go while the database is still coming up takes it along. */
function stoppedWithUs(pid: number | undefined): () => void {
  const stop = () => {
    if (pid !== undefined) process.kill(pid, 'SIGTERM');
  };
  const leave = (signal: NodeJS.Signals) => {
    // Whoever else listens decides what becomes of this process.
    if (process.listenerCount(signal) === 1) process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('exit', stop).on('SIGINT', leave).on('SIGTERM', leave);
  return () => {
    process.off('exit', stop).off('SIGINT', leave).off('SIGTERM', leave);
  };
}

function whyNot(home: string, { port }: Launch, logEnd: number): Trouble {
  const lines = lastLines(home, logEnd);
  if (/Address already in use|BindException/.test(lines)) return new Trouble(words.portTaken(port));
  if (/FileLockException|[Ll]ock file has been locked/.test(lines))
    return new Trouble(words.lockedByAnother(home));
  return new Trouble(words.notUp(logsOf(home), lines));
}
