import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../../refusal';
import { filled } from '../../wording/say';
import { words } from './words';

/** A cursor says in which list it stands, and at which key. It holds no count, so it stays good while people come and go. */
const written = z.tuple([z.literal(1), z.string(), z.string().min(1)]);

/** Names a list: whatever decides who stands in it, and in which order. */
export const listName = (...decides: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(decides)).digest('base64url').slice(0, 12);

export const cursorAt = (list: string, key: string): string =>
  Buffer.from(JSON.stringify([1, list, key])).toString('base64url');

/** The key at which a cursor of this list stands. */
export function keyAt(list: string, name: 'after' | 'before', cursor: string): string {
  const [, of, key] = parsed(cursor) ?? refuse(words.badCursor, name);
  if (of !== list) refuse(words.otherList, name);
  return key;
}

function parsed(cursor: string): z.infer<typeof written> | null {
  if (cursor.length > 4_000 || !/^[\w-]+$/.test(cursor)) return null;
  try {
    return written.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

function refuse(sentence: { zh: string; en: string }, name: string): never {
  throw new Refusal('BAD_USER_INPUT', filled(sentence, { name }));
}
