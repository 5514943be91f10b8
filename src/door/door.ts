import type { FastifyInstance } from 'fastify';
import type { AuditLog } from '../access/audit';
import type { Keyring } from '../access/keyring';
import type { App } from '../app';
import type { Config } from '../config';
import type { bookmarkMemory } from './bookmarks';
import type { Metrics } from './metrics';
import type { Asked } from './surface';
import type { Answer, Visit } from './visit';

/** What a route may use. */
export interface Door {
  config: Config;
  app: App;
  keyring: Keyring;
  audit: AuditLog;
  metrics: Metrics;
  bookmarksOf: ReturnType<typeof bookmarkMemory>;
  /** Runs an operation of the keyed schema, as `/graphql` does. */
  answer(asked: Asked, visit: Visit): Promise<Answer>;
  /** The same on the public schema. */
  answerInPublic(asked: Asked, visit: Visit): Promise<Answer>;
  /** True once it is asked to stop: what is in flight ends, and nothing new begins. */
  draining(): boolean;
  now: () => number;
}

/** A room that answers over HTTP brings one of these; routes.ts lists them. */
export type Routes = (http: FastifyInstance, door: Door) => void | Promise<void>;
