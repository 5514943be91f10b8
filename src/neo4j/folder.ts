import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './codeOf';
import { Trouble } from './trouble';
import { words } from './words';

const megabyte = 2 ** 20;
export const gigabyte = 2 ** 30;

/** The folder's one true path; made if need be, and proved to take a file. */
export function writable(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return realpathSync(folder);
  } catch (error) {
    throw new Trouble(words.notWritable(folder, codeOf(error)));
  }
}

export async function enoughSpace(folder: string, needed = gigabyte): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new Trouble(words.noSpace(folder, Math.floor(free / megabyte), Math.ceil(needed / megabyte)));
}
