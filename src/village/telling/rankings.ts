import type { RecordOf } from '../../intake/format';
import { Dice } from '../chance/dice';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';

type Ranking = NonNullable<RecordOf<'institution'>['rankings']>[number];

const lists = ['THE', 'QS', 'ARWU', 'USNEWS'];
const years = [2021, 2022, 2023, 2024, 2025, 2026];
const last = 1_200;

/** How much a university is thought of; the first two of the village stand high. */
const standing = (house: House): number =>
  house.weight + (house.index === 1 ? 99 : house.index === 0 ? 3 : 0);

/** Where each university of full size stands in the world of the village, best first. */
export const orderOf = (plan: Plan): ReadonlyMap<number, number> => {
  const universities = plan.houses.filter(({ kind, partOf }) => kind === 'EDUCATION' && partOf === null);
  const step = Math.max(1, last / universities.length);
  return new Map(
    universities
      .toSorted((one, other) => standing(other) - standing(one))
      .map(({ index }, at) => [index, Math.floor(at * step) + 1]),
  );
};

/** Lists agree roughly, never exactly; some leave a university out in some years. */
export const rankingsOf = (plan: Plan, house: House, place: number): Ranking[] => {
  const dice = new Dice(plan.seed, purpose.institution, house.index + 1_000_000);
  return lists.flatMap((list) =>
    years.flatMap((year) => {
      const rank = Math.max(1, Math.round(place * Math.exp(dice.bell() * 0.12)));
      return rank > last || dice.happens(0.1) ? [] : [{ list, year, rank }];
    }),
  );
};
