import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writable } from './folder';

/**
 * Stores stand beside each other in `stores/<name>/`, and `stores/current` names the one in use: a store is
 * built, or restored, beside the running one, and one rename switches to it.
 */
export function currentStore(folder: string): string {
  try {
    return readFileSync(join(folder, 'stores/current'), 'utf8').trim() || 'main';
  } catch {
    return 'main';
  }
}

/** The home of a store, made if need be; its path is the real one, since that is how its process is known. */
export const homeOf = (folder: string, store: string) => writable(join(folder, 'stores', storeName(store)));

/** Held while any of the folder's stores is started, stopped, backed up or replaced. */
export const lockOf = (folder: string) => join(writable(join(folder, 'stores')), 'lock');

export function useStore(folder: string, store: string): void {
  const current = join(folder, 'stores/current');
  writeFileSync(`${current}.new`, `${storeName(store)}\n`);
  renameSync(`${current}.new`, current);
}

export const storesIn = (folder: string): string[] =>
  readdirSync(join(folder, 'stores'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

function storeName(name: string): string {
  if (/^[a-z0-9][a-z0-9-]*$/.test(name)) return name;
  throw new Error(`A store's name is made of a-z, 0-9 and "-", and "${name}" is not.`);
}
