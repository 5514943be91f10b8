import type { GraphQLFormattedError } from 'graphql';
import type { AuditLog } from '../access/audit';
import type { Viewer } from '../access/viewer';
import type { App } from '../app';
import type { Purpose } from '../generated/graphql';
import type { Run } from './apollo';
import type { Bookmarked } from './bookmarks';
import type { Bucket, Budgets } from './cost/budget';
import type { Telling } from './errors';
import type { Places } from './places';
import type { Surface, Understood } from './surface';

/** Who asks, and under which conditions: settled before their query is looked at. */
export interface Visit extends Telling {
  /** Null on the public surface. */
  viewer: Viewer | null;
  purpose: Purpose;
  bookmarks: Bookmarked;
  /** Whose budget it is, and how large. */
  spender: string;
  bucket: Bucket;
  mayIntrospect: boolean;
}

/** What answers them. */
export interface Engine {
  graphFor: App['graphFor'];
  surface: Surface;
  run: Run;
  budgets: Budgets;
  places: Places;
  audit: AuditLog;
  now: () => number;
}

export interface Cost {
  asked: number;
  actual: number;
  left: number;
}

/** What goes back to the caller. */
export interface Said {
  status: number;
  body: { errors?: readonly GraphQLFormattedError[]; data?: unknown; extensions?: { cost: Cost } };
  retryAfterSeconds?: number | undefined;
  /** `OK`, or the code of the first error. */
  outcome: string;
  /** What went wrong on our side: for the log alone. */
  faults: readonly unknown[];
}

/** With what the log and the figures want to know of it. */
export interface Answer extends Said {
  operation: string;
  kind: Understood['kind'] | 'none';
  shown: number;
}

/** What has become of an operation so far. */
export interface Progress {
  start: number;
  understood?: Understood;
  running?: boolean;
  /** Of whom a field was resolved. */
  shown: Set<string>;
  /** Who is on record already, in the transaction of what was done to them. */
  recorded?: Set<string>;
}
