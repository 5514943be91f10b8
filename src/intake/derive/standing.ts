import type { House } from '../queries';

const levels: readonly (readonly [string, readonly string[]])[] = [
  ['SENIOR', ['SENIOR_FULL', 'SENIOR_ASSOCIATE', 'SENIOR']],
  ['MID', ['MID']],
  ['JUNIOR', ['JUNIOR', 'TECHNICIAN']],
];

/** The highest title held now, on the three steps that posts and rules ask for. */
export const titleLevelOf = (held: readonly string[]): string =>
  levels.find(([, under]) => under.some((level) => held.includes(level)))?.[0] ?? 'NONE';

/** Of several posts held now, the one that says where somebody works: full-time before part-time, then the latest. */
export function mainHouse(houses: readonly House[]): House | null {
  const weight = ({ fullTime }: House) => (fullTime === true ? 2 : fullTime === null ? 1 : 0);
  const [first = null] = [...houses].sort(
    (a, b) => weight(b) - weight(a) || compare(b.since ?? '', a.since ?? '') || compare(a.id, b.id),
  );
  return first;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
