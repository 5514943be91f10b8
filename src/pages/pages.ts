import type { Door } from '../door/door';
import type { Sessions } from './sessions';

/** What every page may use. */
export interface Pages {
  door: Door;
  sessions: Sessions;
  /** Cookies over TLS only. */
  secure: boolean;
}
