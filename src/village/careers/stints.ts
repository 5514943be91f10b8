import type { Dice } from '../chance/dice';
import { chosen } from '../chance/weighted';
import { leaningOf } from '../people/characters';
import type { Resident } from '../people/resident';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { thisYear } from '../today';
import type { Stint } from './career';
import { craft, postdoc, roleOf } from './roles';
import { somewhere } from './somewhere';
import type { Studies } from './studies';

/** The posts before the one of today: a postdoc, a post abroad, another employer. */
export const stintsBefore = (
  plan: Plan,
  resident: Resident,
  house: House,
  studies: Studies,
  abroad: boolean,
  dice: Dice,
): Stint[] => {
  const leaning = leaningOf(resident.index);
  const stints: Stint[] = [];
  let year = studies.end;
  const latest = resident.stage === 'POSTDOC' ? thisYear - dice.whole(0, 2) : thisYear - 1;
  const add = (years: number, house: number, role: Stint['role'], isPostdoc: boolean): void => {
    if (year + years > latest) return;
    stints.push({ house, role, from: year, to: year + years, postdoc: isPostdoc });
    year += years;
  };
  if (
    studies.phdYear !== null &&
    resident.stage === 'STAFF' &&
    (dice.happens(abroad ? 0.85 : 0.35) || leaning)
  ) {
    add(
      leaning?.yearsAbroad || (abroad ? dice.whole(2, 5) : dice.whole(2, 3)),
      somewhere(plan, abroad || !house.mainland, dice),
      postdoc,
      true,
    );
  }
  if (
    abroad &&
    house.mainland &&
    resident.pool === 'DOMESTIC' &&
    studies.phdYear !== null &&
    (dice.happens(0.45) || leaning)
  ) {
    const there = somewhere(plan, true, dice);
    add(
      leaning?.yearsAbroad || dice.whole(2, 4),
      there,
      roleOf(plan.from, 'EDUCATION', 'MID', 5, dice.share()),
      false,
    );
  }
  if (!leaning && resident.stage !== 'STUDENT' && latest - year > 7 && dice.happens(0.6)) {
    const before = chosen(house.mainland ? plan.mainlandHouses : plan.foreignHouses, dice);
    const role =
      resident.stage === 'CRAFT'
        ? craft(4)
        : roleOf(plan.from, before.kind, resident.level === 'SENIOR' ? 'MID' : 'JUNIOR', 5, dice.share());
    add(dice.whole(3, 7), before.index, role, false);
  }
  return stints;
};
