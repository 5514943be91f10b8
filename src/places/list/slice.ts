import { Refusal } from '../../refusal';
import { filled } from '../../wording/say';
import { keyAt } from './cursor';
import { compareKeys, highest, lowest } from './keys';
import { words } from './words';

export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** The part of an ordered list that is asked for: so many from its front or its end, strictly between two keys. */
export interface Slice {
  size: number;
  backwards: boolean;
  after: string;
  before: string;
}

/** Checks what a caller says about the page: exactly one of first and last, 1 to 100, cursors of this very list. */
export function sliceOf({ first, after, last, before }: PageArgs, list: string): Slice {
  const size = first ?? last;
  if (size === null || size === undefined) throw new Refusal('BAD_USER_INPUT', words.neither);
  if (typeof first === 'number' && typeof last === 'number') throw new Refusal('BAD_USER_INPUT', words.both);
  const backwards = typeof last === 'number';
  if (size < 1 || size > 100) {
    const slots = { name: backwards ? 'last' : 'first', value: size };
    throw new Refusal('BAD_USER_INPUT', filled(words.size, slots));
  }
  const [low, high] = [
    after ? keyAt(list, 'after', after) : lowest,
    before ? keyAt(list, 'before', before) : highest,
  ];
  if (compareKeys(low, high) >= 0) throw new Refusal('BAD_USER_INPUT', words.crossed);
  return { size, backwards, after: low, before: high };
}
