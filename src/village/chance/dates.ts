import type { Dice } from './dice';

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

export const dateOf = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;

/** A day that every month has. */
export const dayIn = (year: number, dice: Dice): string => dateOf(year, dice.whole(1, 12), dice.whole(1, 28));

export const monthIn = (year: number, dice: Dice): string => `${year}-${two(dice.whole(1, 12))}`;

/** As sources tell dates: some to the day, some to the month, most of them by the year. */
export const dateAsTold = (year: number, dice: Dice): string => {
  const how = dice.share();
  return how < 0.2 ? dayIn(year, dice) : how < 0.5 ? monthIn(year, dice) : String(year);
};
