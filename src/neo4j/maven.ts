import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Trouble } from './trouble';
import { words } from './words';

export function findMaven(env: NodeJS.ProcessEnv = process.env): string {
  const homes = [env.MAVEN_HOME, env.M2_HOME].flatMap((home) => (home ? [join(home, 'bin')] : []));
  const folders = [...homes, ...(env.PATH ?? '').split(delimiter).filter(Boolean)];
  const found = folders.map((folder) => join(folder, 'mvn')).find((path) => existsSync(path));
  if (!found) throw new Trouble(words.noMaven());
  return found;
}
