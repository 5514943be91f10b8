import type { Dice } from '../chance/dice';
import type { Lab } from '../people/member';
import { type Resident, residentOf } from '../people/resident';
import { countIn, memberAt } from '../plan/grouped';
import type { Plan } from '../plan/plan';
import { firstIn, seatsIn } from '../plan/seats';

/** Another lab: of the same house, else of the same field, sometimes across the border. */
export const otherLab = (plan: Plan, lab: Lab, dice: Dice): number => {
  const share = dice.share();
  const at = lab.house.index;
  const near = countIn(plan.labsAt, at);
  if (share < 0.45 && near > 1) return memberAt(plan.labsAt, at, dice.whole(0, near - 1));
  const alike = countIn(plan.labsOn, lab.fieldIndex);
  return memberAt(plan.labsOn, lab.fieldIndex, dice.whole(0, alike - 1));
};

/** A lab of a house of before, or of the doctoral supervisor. */
export const labIn = (plan: Plan, house: number, dice: Dice): number | null => {
  const labs = countIn(plan.labsAt, house);
  return labs > 0 ? memberAt(plan.labsAt, house, dice.whole(0, labs - 1)) : null;
};

/** Somebody of another lab, mostly one of its first; null for the empty seats of the last lab. */
export const strangerIn = (plan: Plan, lab: number, year: number, dice: Dice): Resident | null => {
  const seat = Math.floor(dice.share() ** 1.7 * seatsIn(lab));
  const index = firstIn(lab) + seat;
  if (index >= plan.people || plan.isWorkshop[lab] === 1) return null;
  const resident = residentOf(plan, index);
  return resident.born.year + 24 <= year ? resident : null;
};
