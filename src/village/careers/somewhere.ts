import type { Dice } from '../chance/dice';
import { chosen } from '../chance/weighted';
import type { Resident } from '../people/resident';
import type { Plan } from '../plan/plan';

/** Some university, here or abroad. */
export const somewhere = (plan: Plan, abroad: boolean, dice: Dice): number =>
  chosen(abroad ? plan.foreignUniversities : plan.mainlandUniversities, dice).index;

/** A university where somebody grew up. */
export const nearHome = (plan: Plan, resident: Resident, dice: Dice): number => {
  const { upbringing } = resident;
  if (typeof upbringing === 'string') return somewhere(plan, false, dice);
  const local = plan.universitiesIn.get(dice.oneOf(upbringing.countries));
  return local ? chosen(local, dice).index : somewhere(plan, true, dice);
};
