const golden = 0.6180339887498949;

/**
 * A share for the n-th of many that fills [0, 1) evenly (the golden-ratio sequence), so that proportions
 * hold in a village of a thousand as well as in one of ten million.
 */
export const evenly = (n: number, start: number): number => {
  const at = (n * golden + start) % 1;
  return at < 0 ? at + 1 : at;
};
