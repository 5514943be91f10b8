import type { Sentence } from '../refusal';

/** What an import left out, where, and why: a line, or one fact on it. The rest went on. */
export interface Reject {
  /** Counted from 1. */
  line: number;
  /** What the line spoke of, when it could be read that far. */
  type?: string;
  /** The field at fault, as a path: `affiliations[0].institution`. */
  field?: string;
  says: Sentence;
}
