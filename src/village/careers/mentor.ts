import type { Dice } from '../chance/dice';
import { leaningOf, oldLab } from '../people/characters';
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
  const nudged = leaningOf(student.index)?.abroadFirst;
  const first = nudged
    ? oldLab
    : dice.happens(student.stage === 'STUDENT' ? 1 : abroad ? 0 : 0.4)
      ? student.lab
      : null;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const lab =
      attempt === 0 && first !== null ? first : memberAt(plan.labsOn, field, dice.whole(0, labs - 1));
    const house = plan.houses[plan.houseOfLab[lab] ?? 0];
    if (!house || !teaches(plan, lab) || (house.mainland === abroad && lab !== student.lab)) continue;
    const leader = leaderOf(plan, lab);
    const older = leader.born.year + elder <= student.born.year;
    if (older && leader.index !== student.index && leader.level !== 'JUNIOR') return lab;
  }
  return null;
};
