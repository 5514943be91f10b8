import { hashOf } from '../chance/dice';
import { orcidOf } from '../identifiers/orcid';
import { purpose } from '../purposes';

const pairs: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [1, 2],
  [1, 3],
  [1, 4],
  [2, 3],
  [2, 4],
  [3, 4],
];

/** Two of every five people have one, which ones is chance; so each number is given once without a ledger. */
export const orcidFor = (seed: number, person: number): string | null => {
  const five = Math.floor(person / 5);
  const [first, second] = pairs[hashOf(seed, purpose.orcid, five) % pairs.length] ?? [0, 1];
  const place = person % 5;
  if (place !== first && place !== second) return null;
  return orcidOf(five * 2 + (place === first ? 0 : 1));
};
