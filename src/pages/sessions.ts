import { createHash, randomBytes } from 'node:crypto';
import type { Purpose } from '../generated/graphql';

/** Somebody who signed in: the key they brought, which is looked at again with every page, and what they are here for. */
export interface Session {
  authorization: string;
  purpose: Purpose;
}

export interface Sessions {
  /** A new one; what comes back goes into the cookie and is kept nowhere. */
  open(session: Session): string;
  of(token: string | undefined): Session | null;
  end(token: string | undefined): void;
}

const idle = 30 * 60_000;
const longest = 8 * 3_600_000;
/** More are not kept: whoever was away longest signs in again. */
const most = 10_000;

/** Sessions of this process, in its memory alone: a restart signs everybody out. */
export function sessions(now: () => number): Sessions {
  const kept = new Map<string, Session & { until: number; last: number }>();
  const nameOf = (token: string) => createHash('sha256').update(token).digest('base64url');

  return {
    open(session) {
      const token = randomBytes(32).toString('base64url');
      kept.set(nameOf(token), { ...session, until: now() + longest, last: now() });
      const [longestAway] = kept.keys();
      if (kept.size > most && longestAway !== undefined) kept.delete(longestAway);
      return token;
    },
    of(token) {
      if (token === undefined) return null;
      const name = nameOf(token);
      const found = kept.get(name);
      if (!found) return null;
      kept.delete(name);
      if (now() >= found.until || now() - found.last >= idle) return null;
      kept.set(name, { ...found, last: now() });
      return { authorization: found.authorization, purpose: found.purpose };
    },
    end(token) {
      if (token !== undefined) kept.delete(nameOf(token));
    },
  };
}
