import type { Graph } from '../graph/graph';
import { Refusal } from '../refusal';
import { isLiving } from './keys';
import { usageMarks } from './lastUsed';
import { onKeyChange } from './news';
import { type KeyRow, keysByIds } from './queries';
import { proves, readToken } from './token';
import type { Viewer } from './viewer';
import { badKey, malformedKey, noKey } from './words';

export interface Keyring {
  /** Whom an `Authorization` header speaks for; refused when that is nobody. */
  viewerOf(authorization: string | undefined, now: Date): Promise<Viewer>;
  /** Waits for what is still to be written. */
  close(): Promise<void>;
}

interface Remembered {
  row: KeyRow | null;
  until: number;
}

/** More ids than this are not remembered: strangers may make up as many as they like. */
const most = 10_000;

/**
 * Finds out whom a key speaks for. What the graph said of a key is remembered for `rememberMs`, so a revocation works
 * within two seconds in every process, and at once in the one that revoked it. Made-up keys are remembered as unknown
 * for as long, and those of many callers are looked up together, so they cannot flood the graph.
 */
export function keyring(graph: Graph, { rememberMs = 2000 }: { rememberMs?: number } = {}): Keyring {
  const remembered = new Map<string, Remembered>();
  const asked = new Map<string, Promise<KeyRow | null>>();
  const marks = usageMarks(graph);
  const forget = (keyId: string) => {
    remembered.delete(keyId);
    asked.delete(keyId);
  };
  const stopListening = onKeyChange(forget);

  function rowOf(keyId: string, now: number): Promise<KeyRow | null> | KeyRow | null {
    const known = remembered.get(keyId);
    if (known && now < known.until) return known.row;
    const underWay = asked.get(keyId);
    if (underWay) return underWay;
    const asking = ask(keyId)
      .then((row) => {
        // Only if nobody changed the key in the meantime.
        if (asked.get(keyId) === asking) remember(keyId, { row, until: now + rememberMs });
        return row;
      })
      .finally(() => {
        if (asked.get(keyId) === asking) asked.delete(keyId);
      });
    asked.set(keyId, asking);
    return asking;
  }

  async function ask(keyId: string): Promise<KeyRow | null> {
    const [row] = await graph.gather({
      query: keysByIds,
      args: {},
      keysName: 'ids',
      keyOf: ({ id }) => id,
      keys: [keyId],
    });
    return row ?? null;
  }

  function remember(keyId: string, what: Remembered) {
    remembered.delete(keyId);
    remembered.set(keyId, what);
    if (remembered.size <= most) return;
    const [oldest] = remembered.keys();
    if (oldest !== undefined) remembered.delete(oldest);
  }

  return {
    async viewerOf(authorization, now) {
      const token = readToken(bearerOf(authorization));
      if (!token) throw new Refusal('UNAUTHENTICATED', malformedKey);
      const row = await rowOf(token.keyId, now.getTime());
      // Whether the id exists, the secret fits, or the key is over: the caller hears and waits the same.
      if (!proves(token.secret, row?.hash) || !row || !isLiving(row, now))
        throw new Refusal('UNAUTHENTICATED', badKey);
      marks.used(row, now);
      return viewer(row);
    },
    async close() {
      stopListening();
      await marks.written();
    },
  };
}

function bearerOf(authorization: string | undefined): string {
  if (!authorization?.trim()) throw new Refusal('UNAUTHENTICATED', noKey);
  return /^Bearer +(\S+)\s*$/i.exec(authorization)?.[1] ?? '';
}

const viewer = ({
  id,
  label,
  role,
  purposes,
  scopes,
  institution,
  jurisdiction,
  person,
}: KeyRow): Viewer => ({
  keyId: id,
  label,
  role,
  purposes,
  scopes,
  institution,
  jurisdiction,
  person,
});
