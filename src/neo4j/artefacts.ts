import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './command';
import { enoughSpace, writable } from './folder';
import type { Java } from './java';
import { locked } from './lock';
import { findMaven } from './maven';
import { type Say, tell, tellInPassing } from './say';
import { Trouble } from './trouble';
import { words } from './words';

const pomFile = join(__dirname, '../../neo4j/pom.xml');

/** The folder with the database's jars, fetched by Maven the first time. */
export async function artefacts(folder: string, java: Java, say: Say): Promise<string> {
  const pom = readFileSync(pomFile, 'utf8');
  const version = pom.match(/<neo4j\.version>(.+)<\/neo4j\.version>/)?.[1] ?? 'unknown';
  const library = join(folder, 'neo4j', `lib-${version}`);
  const mark = createHash('sha256').update(pom).digest('hex');
  if (isComplete(library, mark)) return library;

  const maven = findMaven();
  const place = writable(join(folder, 'neo4j'));
  await enoughSpace(place);
  const fetchOnce = async () => {
    if (!isComplete(library, mark)) await fetch({ maven, java, version, library, mark, say });
  };
  await locked(join(place, 'lock'), fetchOnce, (pid) => tell(say, words.waiting(pid)));
  return library;
}

/** The mark comes last, so half a download is no library, and neither is one made from another pom. */
function isComplete(library: string, mark: string): boolean {
  try {
    const [from, jars] = readFileSync(join(library, 'complete'), 'utf8').trim().split(' ');
    return from === mark && jarsIn(library) === Number(jars);
  } catch {
    return false;
  }
}

const jarsIn = (library: string) => readdirSync(library).filter((name) => name.endsWith('.jar')).length;

interface Fetch {
  maven: string;
  java: Java;
  version: string;
  library: string;
  mark: string;
  say: Say;
}

async function fetch({ maven, java, version, library, mark, say }: Fetch): Promise<void> {
  const began = Date.now();
  tell(say, words.fetching(version));
  rmSync(library, { recursive: true, force: true });
  mkdirSync(library, { recursive: true });
  const { code, output } = await watched(say, (onLine) =>
    command(
      maven,
      [
        '-B',
        '-f',
        pomFile,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${library}`,
      ],
      { env: { ...process.env, JAVA_HOME: java.home }, onLine },
    ),
  );
  if (code !== 0) throw new Trouble(words.notFetched(errorsIn(output)));
  const jars = jarsIn(library);
  writeFileSync(join(library, 'complete'), `${mark} ${jars}\n`);
  tell(say, words.fetchDone(jars, Math.round((Date.now() - began) / 1000)));
}

/** Counts what Maven reports to have downloaded, and tells it every two seconds. */
async function watched<T>(say: Say, work: (onLine: (line: string) => void) => Promise<T>): Promise<T> {
  let jars = 0;
  let kilobytes = 0;
  const timer = setInterval(
    () => tellInPassing(say, words.fetched(jars, Math.round(kilobytes / 1000))),
    2000,
  );
  try {
    return await work((line) => {
      const [, size, unit] = line.match(/Downloaded.*\.jar \(([\d.]+) ([kM]?B)/) ?? [];
      if (!size || !unit) return;
      jars += 1;
      kilobytes += Number(size) * (unit === 'MB' ? 1000 : unit === 'kB' ? 1 : 0.001);
    });
  } finally {
    clearInterval(timer);
  }
}

/** Maven says the cause in its first errors, and how to read a stack trace in the rest. */
const errorsIn = (output: string) =>
  output
    .split('\n')
    .filter((line) => /ERROR|error/.test(line))
    .slice(0, 4)
    .join('\n') || output.slice(-500);
