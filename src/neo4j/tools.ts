import { resolve } from 'node:path';
import type { Tools } from './admin';
import { artefacts } from './artefacts';
import { findJava } from './java';
import type { Say } from './say';

/** What it takes to run the database, fetched the first time; the jars are kept under this folder. */
export async function toolsIn(folder: string, say: Say): Promise<Tools> {
  const java = await findJava();
  return { java: java.path, library: await artefacts(resolve(folder), java, say) };
}
