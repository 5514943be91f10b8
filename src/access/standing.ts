import { type Caller, noBookmarks } from '../graph/graph';

/** A caller that lives as long as the process (the keyring, the audit log): each of its statements has its own time. */
export const standing = (milliseconds = 5_000): Caller => ({
  get deadline() {
    return Date.now() + milliseconds;
  },
  bookmarks: noBookmarks,
});
