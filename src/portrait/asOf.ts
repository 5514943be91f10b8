import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { refusals } from './words';

/** The day of a portrait that nobody bounded: no date lies behind it, so all we hold is told. */
export const unbounded = '9999-12-31';

/** What a portrait asked for carries down to all that hangs on it. A day to come is nobody's to tell. */
export function dayOf(asOf: string | null | undefined, today: string): string {
  if (asOf && asOf > today) throw new Refusal('BAD_USER_INPUT', filled(refusals.dayToCome, { asOf, today }));
  return asOf ?? unbounded;
}

/** The day at which "current" is judged: the portrait's own, or today. */
export const judgedOn = (asOf: string, today: string): string => (asOf < today ? asOf : today);

export const isBounded = (asOf: string): boolean => asOf !== unbounded;
