import type { FastifyRequest } from 'fastify';
import { purposeOf } from '../access/purpose';
import type { Viewer } from '../access/viewer';
import { bucketOf } from '../door/cost/budget';
import type { Door } from '../door/door';
import type { Purpose } from '../generated/graphql';
import { cookieIn } from './cookie';
import { languageAsked } from './language';
import type { Sessions } from './sessions';

export interface Visitor {
  viewer: Viewer;
  purpose: Purpose;
}

/** Who is signed in here: their key is looked at again each time, so that a revoked one opens nothing. */
export async function visitorOf(
  request: FastifyRequest,
  sessions: Sessions,
  door: Door,
): Promise<Visitor | null> {
  const session = sessions.of(cookieIn(request));
  if (!session) return null;
  const viewer = await door.keyring.viewerOf(session.authorization, new Date(door.now()));
  return { viewer, purpose: purposeOf(session.purpose, viewer) };
}

/** Runs an operation as `/graphql` would for this visitor: the same rules, the same budget, on record alike. */
export function ask(
  request: FastifyRequest,
  door: Door,
  { viewer, purpose }: Visitor,
  query: string,
  variables: Readonly<Record<string, unknown>>,
) {
  const longest = door.config.TALENT_DEADLINE_MS;
  return door.answer(
    { query, operationName: null, variables },
    {
      viewer,
      purpose,
      bookmarks: door.bookmarksOf(viewer.keyId, undefined),
      language: languageAsked(request),
      requestId: request.id,
      patience: longest,
      longest,
      spender: viewer.keyId,
      bucket: bucketOf[viewer.role],
      mayIntrospect: false,
    },
  );
}
