import type { Dice } from '../chance/dice';
import { leaderOf, type Resident } from '../people/resident';
import { countIn, memberAt } from '../plan/grouped';
import type { Plan } from '../plan/plan';

/** Old enough to have led a student: at least this many years older. */
const elder = 9;

const teaches = (plan: Plan, lab: number): boolean => {
  const kind = plan.houses[plan.houseOfLab[lab] ?? 0]?.kind;
  return plan.isWorkshop[lab] === 0 && (kind === 'EDUCATION' || kind === 'RESEARCH');
};

/** A lab of the same field whose leader may have been the supervisor, here or abroad; null where none was found. */
export const mentorLab = (plan: Plan, student: Resident, abroad: boolean, dice: Dice): number | null => {
  const field = plan.fieldOfLab[student.lab] ?? 0;
  const labs = countIn(plan.labsOn, field);
  const own = dice.happens(student.stage === 'STUDENT' ? 1 : abroad ? 0 : 0.4);
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const lab = own && attempt === 0 ? student.lab : memberAt(plan.labsOn, field, dice.whole(0, labs - 1));
    const house = plan.houses[plan.houseOfLab[lab] ?? 0];
    if (!house || !teaches(plan, lab) || (house.mainland === abroad && lab !== student.lab)) continue;
    const leader = leaderOf(plan, lab);
    if (
      leader.index !== student.index &&
      leader.born.year + elder <= student.born.year &&
      leader.level !== 'JUNIOR'
    )
      return lab;
  }
  return null;
};
