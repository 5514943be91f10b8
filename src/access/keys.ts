import type { Purpose, Role } from '../generated/graphql';
import type { Graph } from '../graph/graph';
import { Refusal } from '../refusal';
import { checkHolder, checkPurposes } from './holder';
import { keyChanged } from './news';
import { addKey, allKeys, endKey, type KeyRow, keysByIds, replaceKey } from './queries';
import { usualPurposes } from './roles';
import { scopes as allScopes, type Scope } from './scopes';
import { hashOf, newToken, written } from './token';
import { keyHasSuccessor, keyIsOver, noSuchKey, same, worded } from './words';

/** Whom a new key is for, and what it may do. */
export interface KeyWish {
  /** What people call it: `人社局引才处`, `Acme talent desk`. */
  label: string;
  role: Role;
  /** Those of the role, unless said. */
  purposes?: readonly Purpose[];
  institution?: string | null;
  jurisdiction?: string | null;
  /** SELF alone, and always: whose own portrait it opens. */
  person?: string | null;
  /** A day (its last, in UTC) or an instant; never, unless said. */
  expiresOn?: string | null;
  /** All, unless said. */
  scopes?: readonly Scope[];
}

export type Key = Omit<KeyRow, 'hash'>;
/** With the token, which is shown this once: nobody can read it again. */
export type NewKey = Key & { token: string };

export async function createKey(graph: Graph, wish: KeyWish, now: Date): Promise<NewKey> {
  const purposes = [...new Set(wish.purposes ?? usualPurposes[wish.role])];
  checkPurposes(wish.role, purposes);
  await checkHolder(graph, wish);
  return store(graph, {
    label: wish.label,
    role: wish.role,
    purposes,
    scopes: [...(wish.scopes ?? allScopes)],
    institution: wish.institution ?? null,
    person: wish.person ?? null,
    jurisdiction: wish.jurisdiction ?? null,
    createdOn: now.toISOString(),
    expiresOn: wish.expiresOn ? endOf(wish.expiresOn) : null,
  });
}

type Terms = Omit<Key, 'id' | 'revokedOn' | 'replacedBy' | 'lastUsedOn'>;

async function store(graph: Graph, terms: Terms): Promise<NewKey> {
  const token = newToken();
  const key = { id: token.keyId, ...terms, revokedOn: null, replacedBy: null, lastUsedOn: null };
  await addKey(graph, { key: { ...key, hash: hashOf(token.secret) } });
  return { ...key, token: written(token) };
}

const endOf = (dayOrInstant: string) =>
  new Date(dayOrInstant.length === 10 ? `${dayOrInstant}T23:59:59.999Z` : dayOrInstant).toISOString();

export const listKeys = async (graph: Graph): Promise<Key[]> =>
  (await allKeys(graph, {})).map(({ hash, ...key }) => key);

/** A successor with the same terms and the same span of life; the old key works on for the overlap, and no longer. */
export function rotateKey(
  graph: Graph,
  id: string,
  { overlapHours }: { overlapHours: number },
  now: Date,
): Promise<NewKey> {
  return graph.together(async (tx) => {
    const [old] = await keysByIds(tx, { ids: [id] });
    if (!old) throw new Refusal('NOT_FOUND', worded(noSuchKey, { id: same(id) }));
    if (old.replacedBy !== null)
      throw new Refusal('CONFLICT', worded(keyHasSuccessor, { id: same(id), by: same(old.replacedBy) }));
    if (!isLiving(old, now)) throw new Refusal('CONFLICT', worded(keyIsOver, { id: same(id) }));
    const { hash, revokedOn, replacedBy, lastUsedOn, id: oldId, ...terms } = old;
    const successor = await store(tx, {
      ...terms,
      createdOn: now.toISOString(),
      expiresOn: old.expiresOn && sameSpan(old.createdOn, old.expiresOn, now),
    });
    const overlap = new Date(now.getTime() + overlapHours * 3_600_000).toISOString();
    const expiresOn = old.expiresOn !== null && old.expiresOn < overlap ? old.expiresOn : overlap;
    const replaced = await replaceKey(tx, { id: oldId, replacedBy: successor.id, expiresOn });
    if (replaced.length === 0) throw new Refusal('CONFLICT', worded(keyIsOver, { id: same(id) }));
    keyChanged(id);
    return successor;
  });
}

const sameSpan = (from: string, to: string, now: Date) =>
  new Date(now.getTime() + Date.parse(to) - Date.parse(from)).toISOString();

/** From now on nobody can use it: at once in this process, within two seconds in every other. */
export async function revokeKey(graph: Graph, id: string, now: Date): Promise<{ revokedOn: string }> {
  const [ended] = await endKey(graph, { id, at: now.toISOString() });
  if (!ended) throw new Refusal('NOT_FOUND', worded(noSuchKey, { id: same(id) }));
  keyChanged(id);
  return { revokedOn: ended.revokedOn };
}

/** Instants in ISO form compare as text. */
export const isLiving = ({ revokedOn, expiresOn }: Pick<Key, 'revokedOn' | 'expiresOn'>, now: Date) =>
  revokedOn === null && (expiresOn === null || now.toISOString() <= expiresOn);
