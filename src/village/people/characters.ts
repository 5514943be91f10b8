import type { Sex } from './resident';

/** The lab abroad in which the first two characters took their doctorates. */
export const oldLab = 1;

/** What a character is nudged towards; all the rest is made by the same rules as everybody's. */
export interface Leaning {
  pool: 'INTERNATIONAL' | 'OVERSEAS_CHINESE' | 'DOMESTIC';
  sex: Sex;
  age: number;
  abroadFirst: boolean;
  /** Years in each post abroad. */
  yearsAbroad: number;
  programmes: readonly string[];
}

/**
 * A returned professor in Shanghai, an overseas Chinese associate professor with the head of the lab they both come
 * from, and a master technician.
 */
const leanings: ReadonlyMap<number, Leaning> = new Map([
  [
    0,
    {
      pool: 'DOMESTIC',
      sex: 'FEMALE',
      age: 42,
      abroadFirst: true,
      yearsAbroad: 4,
      programmes: ['OVERSEAS_YOUTH', 'EASTERN_TOP'],
    },
  ],
  [15, { pool: 'INTERNATIONAL', sex: 'MALE', age: 58, abroadFirst: false, yearsAbroad: 0, programmes: [] }],
  [16, { pool: 'OVERSEAS_CHINESE', sex: 'MALE', age: 39, abroadFirst: true, yearsAbroad: 4, programmes: [] }],
  [23, { pool: 'DOMESTIC', sex: 'MALE', age: 51, abroadFirst: false, yearsAbroad: 0, programmes: [] }],
]);

export const leaningOf = (person: number): Leaning | undefined =>
  person < 40 ? leanings.get(person) : undefined;

/** How much a lab that holds a character writes: enough that the first portrait one opens has something to show. */
export const liveliness = (lab: number): number | undefined => [1.8, 3.5][lab];
