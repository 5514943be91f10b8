import { Refusal } from '../refusal';
import type { Position } from './recommend';
import { refusals } from './words';

export const sealed = ({ score, personId }: Position): string =>
  Buffer.from(`${score} ${personId}`).toString('base64url');

export function opened(cursor: string | null | undefined): Position | null {
  if (!cursor) return null;
  const [, score, personId] =
    /^(\d{1,3}) (per_\w{16})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (!score || !personId) throw new Refusal('BAD_USER_INPUT', refusals.badCursor);
  return { score: Number(score), personId };
}
