import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Role } from '../generated/graphql';
import type { Graph } from '../graph/graph';
import { checkHolder } from './holder';
import { createKey, isLiving } from './keys';
import { demoHolders, keysByIds } from './queries';
import { roles } from './roles';
import { proves, readToken } from './token';

/** `officer`, `secretary`, …: the file's own names. */
export type DemoKeys = Readonly<Record<string, string>>;

const File = z.record(z.string(), z.string());
const nameOf = (role: Role) => role.toLowerCase();

/**
 * One key for each role, to try the service with, in a file that its owner alone may read. Keys of the file that still
 * open are kept, so that a second start changes nothing; the others are made anew. A graph without people has no `self`.
 */
export async function demoKeys(graph: Graph, file: string, now: Date): Promise<DemoKeys> {
  const found = readKeys(file);
  const keys: Record<string, string> = {};
  for (const role of roles) {
    const old = found[nameOf(role)];
    const token =
      old !== undefined && (await stillOpens(graph, role, old, now)) ? old : await made(graph, role, now);
    if (token !== null) keys[nameOf(role)] = token;
  }
  if (JSON.stringify(keys) !== JSON.stringify(found)) writeKeys(file, keys);
  else chmodSync(file, 0o600);
  return keys;
}

async function stillOpens(graph: Graph, role: Role, text: string, now: Date): Promise<boolean> {
  const token = readToken(text);
  const [key] = token ? await keysByIds(graph, { ids: [token.keyId] }) : [];
  if (!token || !key || key.role !== role || !proves(token.secret, key.hash) || !isLiving(key, now))
    return false;
  // The village may have been planted anew since, with other people.
  return checkHolder(graph, key).then(
    () => true,
    () => false,
  );
}

async function made(graph: Graph, role: Role, now: Date): Promise<string | null> {
  const [holders] = await demoHolders(graph, {});
  const person = role === 'SELF' ? (holders?.people[0] ?? null) : null;
  if (role === 'SELF' && person === null) return null;
  const houses = role === 'PARTNER' ? holders?.companies : holders?.universities;
  const institution = role === 'SELF' || role === 'ADMIN' ? null : (houses?.[0] ?? null);
  const label = `demo ${nameOf(role)}`;
  return (await createKey(graph, { label, role, institution, person, jurisdiction: '310000' }, now)).token;
}

function readKeys(file: string): DemoKeys {
  try {
    return File.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Not there yet, or not whole: either way new keys mend it.
    return {};
  }
}

/** Never half a file, and never one that others could read for a moment. */
function writeKeys(file: string, keys: DemoKeys): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
