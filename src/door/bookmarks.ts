import type { Bookmarks } from '../graph/graph';
import { Refusal } from '../refusal';
import { badBookmark } from './words';

/** What one request must see, and what it wrote. */
export interface Bookmarked extends Bookmarks {
  /** For the response's header; null when nothing was written. */
  written(): string | null;
}

const keep = 10 * 60_000;
/** Of one key: a later write waits for all earlier ones, so the last few stand for all. */
const mostOfOne = 8;

interface Kept {
  marks: readonly string[];
  until: number;
}

/** What each key wrote lately, in this process; a client takes it to other processes by the header. */
export function bookmarkMemory(now: () => number = Date.now) {
  const kept = new Map<string, Kept>();

  const marksOf = (keyId: string): readonly string[] => {
    const found = kept.get(keyId);
    if (!found) return [];
    if (now() < found.until) return found.marks;
    kept.delete(keyId);
    return [];
  };

  return (keyId: string, header: string | undefined): Bookmarked => {
    const brought = readHeader(header);
    let written: readonly string[] = [];
    return {
      get seen() {
        const own = marksOf(keyId);
        return brought.length === 0 ? own : [...new Set([...brought, ...own])];
      },
      wrote(marks) {
        written = marks;
        const all = [...new Set([...marksOf(keyId), ...marks])].slice(-mostOfOne);
        kept.set(keyId, { marks: all, until: now() + keep });
      },
      written: () => (written.length > 0 ? written.join(' ') : null),
    };
  };
}

function readHeader(header: string | undefined): readonly string[] {
  if (header === undefined) return [];
  const marks = header.split(/[ ,]+/).filter(Boolean);
  if (marks.length > mostOfOne || !marks.every((mark) => /^[\w:+/=.-]{1,200}$/.test(mark)))
    throw new Refusal('BAD_USER_INPUT', badBookmark);
  return marks;
}
