export type Level = 'SENIOR' | 'MID' | 'JUNIOR' | 'TRAINEE';

/**
 * People stand in blocks of 120, and every block is cut into the same ten labs: ten seniors, thirty mids and
 * sixty juniors (1 : 3 : 6), with twenty students and postdocs. So who is where follows from an index alone.
 */
const labs: readonly (readonly [senior: number, mid: number, junior: number, trainee: number])[] = [
  [1, 4, 6, 4],
  [1, 2, 3, 2],
  [1, 3, 5, 1],
  [1, 2, 9, 1],
  [2, 4, 9, 3],
  [0, 3, 4, 1],
  [1, 3, 6, 2],
  [2, 3, 7, 3],
  [0, 3, 5, 1],
  [1, 3, 6, 2],
];

const labsInBlock = labs.length;
const peopleInBlock = 120;

const sizes = labs.map((seats) => seats[0] + seats[1] + seats[2] + seats[3]);
const starts = sizes.map((_, slot) => sizes.slice(0, slot).reduce((sum, size) => sum + size, 0));
const slotOfSeat = sizes.flatMap((size, slot) => Array.from({ length: size }, () => slot));
const levels: readonly (readonly Level[])[] = labs.map(([senior, mid, junior, trainee]) => [
  ...Array.from({ length: senior }, (): Level => 'SENIOR'),
  ...Array.from({ length: mid }, (): Level => 'MID'),
  ...Array.from({ length: junior }, (): Level => 'JUNIOR'),
  ...Array.from({ length: trainee }, (): Level => 'TRAINEE'),
]);

export const firstIn = (lab: number): number =>
  Math.floor(lab / labsInBlock) * peopleInBlock + (starts[lab % labsInBlock] ?? 0);

/** How many seats a lab has; the last lab of a village may have empty ones. */
export const seatsIn = (lab: number): number => sizes[lab % labsInBlock] ?? 0;

export const labOf = (person: number): number =>
  Math.floor(person / peopleInBlock) * labsInBlock + (slotOfSeat[person % peopleInBlock] ?? 0);

/** Seat 0 is the leader's. */
export const levelAt = (lab: number, seat: number): Level => levels[lab % labsInBlock]?.[seat] ?? 'TRAINEE';

export const labsFor = (people: number): number => (people === 0 ? 0 : labOf(people - 1) + 1);
