/** The village's own day: the same whenever it is made. */
export const today = '2026-06-30';
export const thisYear = 2026;
