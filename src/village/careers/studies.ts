import type { Dice } from '../chance/dice';
import type { Resident } from '../people/resident';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { firstIn } from '../plan/seats';
import { thisYear } from '../today';
import type { Degree } from './career';
import { mentorLab } from './mentor';
import { schoolingOf } from './schooling';
import { nearHome, somewhere } from './somewhere';

export interface Studies {
  degrees: Degree[];
  end: number;
  phdYear: number | null;
  mentor: number | null;
}

/** Degree by degree; the doctorate is taken where its supervisor works. */
export const studiesOf = (
  plan: Plan,
  resident: Resident,
  house: House,
  abroad: boolean,
  dice: Dice,
): Studies => {
  const schooling = schoolingOf(resident, house, dice);
  const field = plan.fieldOfLab[resident.lab] ?? 0;
  const degrees: Degree[] = [];
  const start = resident.born.year + 18;
  if (schooling === 'NONE') return { degrees, end: start + 2, phdYear: null, mentor: null };
  const first = start + 4 + (dice.happens(0.25) ? 1 : 0);
  const home = nearHome(plan, resident, dice);
  degrees.push({ level: 'BACHELOR', house: home, from: first - 4, year: first, field });
  if (schooling === 'BACHELOR') return { degrees, end: first, phdYear: null, mentor: null };
  const direct = schooling === 'PHD' && dice.happens(0.35);
  const second = direct ? first : first + dice.whole(2, 3);
  const other = dice.happens(0.5)
    ? home
    : abroad && dice.happens(0.4)
      ? somewhere(plan, true, dice)
      : nearHome(plan, resident, dice);
  if (!direct) degrees.push({ level: 'MASTER', house: other, from: first, year: second, field });
  const third = second + (direct ? dice.whole(5, 6) : dice.whole(3, 5));
  const takesIt = schooling === 'PHD' && third <= thisYear;
  if (!takesIt && resident.stage !== 'STUDENT') return { degrees, end: second, phdYear: null, mentor: null };
  const there = typeof resident.upbringing === 'string' ? abroad : !house.mainland || dice.happens(0.6);
  const lab = mentorLab(plan, resident, there, dice);
  const mentor = lab === null ? null : firstIn(lab);
  if (resident.stage === 'STUDENT') return { degrees, end: second, phdYear: null, mentor };
  const at = lab === null ? somewhere(plan, there, dice) : (plan.houseOfLab[lab] ?? 0);
  degrees.push({ level: 'PHD', house: at, from: second, year: third, field });
  return { degrees, end: third, phdYear: third, mentor };
};
