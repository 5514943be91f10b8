import { Dice } from '../chance/dice';
import { chosen } from '../chance/weighted';
import { leaningOf } from '../people/characters';
import { houseOf, type Resident } from '../people/resident';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { firstIn } from '../plan/seats';
import { purpose } from '../purposes';
import { thisYear } from '../today';
import type { Career, Degree, Standing, Stint } from './career';
import { mentorLab } from './mentor';
import { craft, postdoc, roleOf, student } from './roles';
import { schoolingOf } from './schooling';

/** Whether somebody took the doctorate, or the years after it, in another country than the one they work in. */
const wentAbroad = (resident: Resident, house: House, dice: Dice): boolean => {
  const leaning = leaningOf(resident.index);
  if (leaning) return leaning.abroadFirst;
  if (resident.pool === 'OVERSEAS_CHINESE') return true;
  if (resident.pool === 'INTERNATIONAL') return house.mainland || dice.happens(0.2);
  return dice.happens(resident.level === 'JUNIOR' ? 0.12 : 0.34);
};

const somewhere = (plan: Plan, abroad: boolean, dice: Dice): number =>
  chosen(abroad ? plan.foreignUniversities : plan.mainlandUniversities, dice).index;

const nearHome = (plan: Plan, resident: Resident, dice: Dice): number => {
  const { upbringing } = resident;
  if (typeof upbringing === 'string') return somewhere(plan, false, dice);
  const local = plan.universitiesIn.get(dice.oneOf(upbringing.countries));
  return local ? chosen(local, dice).index : somewhere(plan, true, dice);
};

const standingOf = (resident: Resident, years: number, dice: Dice): Standing => {
  if (resident.stage === 'CRAFT') return resident.level === 'SENIOR' && dice.happens(0.4) ? 'MID' : null;
  if (resident.stage !== 'STAFF') return null;
  if (resident.level === 'SENIOR')
    return years >= 12 && dice.happens(0.55) ? 'SENIOR_FULL' : 'SENIOR_ASSOCIATE';
  return resident.level === 'MID' ? 'MID' : 'JUNIOR';
};

/** Abroad an associate professor is nobody's senior title, and stands among the mids. */
const rankedAs = (standing: Standing, house: House, years: number): Standing =>
  standing === 'MID' && !house.mainland && years >= 7 ? 'SENIOR_ASSOCIATE' : standing;

const roleToday = (
  plan: Plan,
  resident: Resident,
  house: House,
  standing: Standing,
  years: number,
  dice: Dice,
) => {
  if (resident.stage === 'CRAFT')
    return craft(
      resident.level === 'SENIOR'
        ? dice.whole(0, 1)
        : resident.level === 'MID'
          ? dice.whole(1, 2)
          : dice.whole(2, 4),
    );
  if (resident.stage === 'STUDENT') return student;
  if (resident.stage === 'POSTDOC') return postdoc;
  return roleOf(plan.from, house.kind, rankedAs(standing, house, years), years, dice.share());
};

interface Studies {
  degrees: Degree[];
  end: number;
  phdYear: number | null;
  mentor: number | null;
}

const studiesOf = (plan: Plan, resident: Resident, house: House, abroad: boolean, dice: Dice): Studies => {
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

const stintsBefore = (
  plan: Plan,
  resident: Resident,
  house: House,
  studies: Studies,
  abroad: boolean,
  dice: Dice,
): Stint[] => {
  const stints: Stint[] = [];
  let year = studies.end;
  const latest = resident.stage === 'POSTDOC' ? thisYear - dice.whole(0, 2) : thisYear - 1;
  const add = (years: number, house: number, role: Stint['role'], isPostdoc: boolean): void => {
    if (year + years > latest) return;
    stints.push({ house, role, from: year, to: year + years, postdoc: isPostdoc });
    year += years;
  };
  if (studies.phdYear !== null && resident.stage === 'STAFF' && dice.happens(abroad ? 0.85 : 0.35)) {
    add(
      abroad ? dice.whole(2, 5) : dice.whole(2, 3),
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
    dice.happens(0.45)
  ) {
    const there = somewhere(plan, true, dice);
    add(dice.whole(2, 4), there, roleOf(plan.from, 'EDUCATION', 'MID', 5, dice.share()), false);
  }
  if (resident.stage !== 'STUDENT' && latest - year > 7 && dice.happens(0.6)) {
    const before = chosen(house.mainland ? plan.mainlandHouses : plan.foreignHouses, dice);
    const role =
      resident.stage === 'CRAFT'
        ? craft(4)
        : roleOf(plan.from, before.kind, resident.level === 'SENIOR' ? 'MID' : 'JUNIOR', 5, dice.share());
    add(dice.whole(3, 7), before.index, role, false);
  }
  return stints;
};

const arrival = (resident: Resident, free: number, dice: Dice): number => {
  if (resident.stage === 'STUDENT') return Math.max(free, thisYear - dice.whole(0, 4));
  if (resident.stage === 'POSTDOC') return Math.max(free, thisYear - dice.whole(0, 3));
  return Math.min(thisYear, free);
};

/** The career of a resident, worked out anew each time and always the same. */
export const careerOf = (plan: Plan, resident: Resident): Career => {
  const dice = new Dice(plan.seed, purpose.career, resident.index);
  const house = houseOf(plan, resident.lab);
  const abroad = wentAbroad(resident, house, dice);
  const studies = studiesOf(plan, resident, house, abroad, dice);
  const before = stintsBefore(plan, resident, house, studies, abroad, dice);
  const free = before.at(-1)?.to ?? studies.end;
  const since = arrival(resident, free, dice);
  const years = thisYear - studies.end;
  const standing = standingOf(resident, years, dice);
  const role = roleToday(plan, resident, house, standing, years, dice);
  const cameBack =
    resident.pool === 'DOMESTIC' &&
    abroad &&
    [...studies.degrees, ...before].some((one) => !plan.houses[one.house]?.mainland);
  const lastAbroad = Math.max(
    0,
    ...before.filter((one) => !plan.houses[one.house]?.mainland).map(({ to }) => to ?? 0),
    ...studies.degrees.filter((one) => !plan.houses[one.house]?.mainland).map(({ year }) => year),
  );
  return {
    degrees: studies.degrees,
    stints: [
      ...before,
      { house: house.index, role, from: since, to: null, postdoc: resident.stage === 'POSTDOC' },
    ],
    standing,
    phdYear: studies.phdYear,
    since,
    mentor: studies.mentor,
    returned: cameBack ? Math.min(since, lastAbroad) : null,
    firstPaper:
      studies.phdYear === null
        ? resident.stage === 'STUDENT'
          ? since
          : studies.end + 2
        : studies.phdYear - 3,
  };
};
