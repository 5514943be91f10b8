import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { command } from './command';
import { Trouble } from './trouble';
import { words } from './words';

export interface Java {
  /** The program itself. */
  path: string;
  /** What JAVA_HOME would be for it. */
  home: string;
  version: string;
}

const oldest = 17;

/** Where installers put JDKs that they do not put on the PATH. */
const usualPlaces = [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt',
  '/opt/java',
  '/Library/Java/JavaVirtualMachines',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  join(homedir(), 'Library/Java/JavaVirtualMachines'),
  join(homedir(), '.sdkman/candidates/java'),
  join(homedir(), '.jdks'),
];

/**
 * A Java that can run the database. JAVA_HOME is an explicit wish, so a Java too old there is refused
 * rather than passed over; on the PATH it is only the first guess.
 */
export async function findJava(env: NodeJS.ProcessEnv = process.env, places = usualPlaces): Promise<Java> {
  const wished = env.JAVA_HOME ? await ask(join(env.JAVA_HOME, 'bin/java')) : null;
  if (wished) return newEnough(wished) ? wished : refuse(wished, true);
  const onPath = await firstOf(pathsOf(env));
  if (onPath && newEnough(onPath)) return onPath;
  const installed = await firstOf(places.flatMap(programsIn), newEnough);
  if (installed) return installed;
  return onPath ? refuse(onPath, false) : none();
}

const pathsOf = (env: NodeJS.ProcessEnv) =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, 'java'));

const programsIn = (place: string) =>
  (existsSync(place) ? readdirSync(place) : [])
    .sort()
    .flatMap((name) => [join(place, name, 'bin/java'), join(place, name, 'Contents/Home/bin/java')]);

const newEnough = (java: Java) => major(java.version) >= oldest;

/** Java 8 calls itself 1.8. */
const major = (version: string) => Number(version.replace(/^1\./, '').match(/^\d+/)?.[0] ?? 0);

async function firstOf(paths: string[], fits: (java: Java) => boolean = () => true): Promise<Java | null> {
  for (const path of paths) {
    const java = await ask(path);
    if (java && fits(java)) return java;
  }
  return null;
}

/** Asks it, rather than its path: macOS keeps a stub at /usr/bin/java that only says where to buy one. */
async function ask(path: string): Promise<Java | null> {
  if (!existsSync(path)) return null;
  const { output } = await command(path, ['-XshowSettings:properties', '-version']);
  const version = output.match(/version "([^"]+)"/)?.[1];
  const home = output.match(/^\s*java\.home = (.+)$/m)?.[1]?.trim();
  return version ? { path, version, home: home ?? join(path, '../..') } : null;
}

function refuse({ version, path }: Java, named: boolean): never {
  throw new Trouble(words.oldJava(version, path, named));
}

function none(): never {
  throw new Trouble(words.noJava());
}
