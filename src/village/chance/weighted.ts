import type { Dice } from './dice';

/** A choice among things of different weight, prepared once. */
export interface Weighted<T> {
  things: readonly T[];
  /** Running totals of the weights, ending in 1. */
  upTo: Float64Array;
}

export const weighted = <T>(
  things: readonly T[],
  weightOf: (thing: T, index: number) => number,
): Weighted<T> => {
  const upTo = new Float64Array(things.length);
  let total = 0;
  things.forEach((thing, index) => {
    total += weightOf(thing, index);
    upTo[index] = total;
  });
  for (let index = 0; index < upTo.length; index += 1) upTo[index] = (upTo[index] ?? 0) / total;
  return { things, upTo };
};

const indexAt = (upTo: Float64Array, share: number): number => {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((upTo[middle] ?? 1) > share) high = middle;
    else low = middle + 1;
  }
  return low;
};

const chosenBy = <T>(choice: Weighted<T>, share: number): T => {
  const thing = choice.things[indexAt(choice.upTo, share)];
  if (thing === undefined) throw new RangeError('Nothing to choose from.');
  return thing;
};

export const chosen = <T>(choice: Weighted<T>, dice: Dice): T => chosenBy(choice, dice.share());
