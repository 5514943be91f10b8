import type { Dice } from '../chance/dice';
import { thisYear } from '../today';

/** How much of a paper's citations come in its first year, its second, and so on; later years tail off. */
const course = [0.05, 0.14, 0.17, 0.15, 0.12, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03, 0.02];

const tail = 0.02;
const spread = 1.25;

/** A paper's citations until today: most get few, some get thousands. `draw` is how good the paper is, about normal. */
export const citationsOf = (year: number, draw: number, typical: number): number => {
  let arrived = 0;
  for (let age = 0; age <= thisYear - year; age += 1) arrived += course[age] ?? tail;
  return Math.floor(typical * arrived * Math.exp(draw * spread));
};

/** The same number, by the year in which they came. */
export const byYear = (year: number, total: number, dice: Dice): Record<string, number> => {
  const counts: Record<string, number> = {};
  let weights = 0;
  for (let age = 0; age <= thisYear - year; age += 1) weights += course[age] ?? tail;
  let left = total;
  let before = 0;
  for (let age = 0; age <= thisYear - year; age += 1) {
    before += course[age] ?? tail;
    const last = age === thisYear - year;
    const due = last
      ? left
      : Math.min(left, Math.floor(total * (before / weights) - (total - left) + dice.share()));
    if (due > 0) counts[year + age] = due;
    left -= Math.max(0, due);
  }
  return counts;
};
