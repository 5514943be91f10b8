import type { Words } from '../ingredients/words';

export interface Degree {
  level: 'BACHELOR' | 'MASTER' | 'PHD';
  house: number;
  from: number;
  year: number;
  /** Index of its field. */
  field: number;
}

export interface Stint {
  house: number;
  role: Words;
  from: number;
  /** Null: still there. */
  to: number | null;
  postdoc: boolean;
}

export type Standing = 'SENIOR_FULL' | 'SENIOR_ASSOCIATE' | 'MID' | 'JUNIOR' | 'TECHNICIAN' | null;

/** Where somebody studied and worked, in years; how precisely a source tells the dates is another matter. */
export interface Career {
  degrees: readonly Degree[];
  stints: readonly Stint[];
  standing: Standing;
  phdYear: number | null;
  /** The year in which they came to their lab of today. */
  since: number;
  /** Index of the doctoral supervisor, where they are in the village. */
  mentor: number | null;
  /** The year in which a mainlander came back from years abroad. */
  returned: number | null;
  firstPaper: number;
}

/** Where somebody was in a year. */
export const houseIn = ({ stints, degrees, since }: Career, year: number, now: number): number => {
  if (year >= since) return now;
  const stint = stints.find(({ from, to }) => from <= year && (to === null || year < to));
  if (stint) return stint.house;
  const degree = degrees.find(({ from, year: until }) => from <= year && year <= until);
  return degree?.house ?? now;
};
