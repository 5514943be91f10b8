import { Dice } from '../chance/dice';
import { leaningOf } from '../people/characters';
import { houseOf, type Resident } from '../people/resident';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { thisYear } from '../today';
import type { Career, Degree, Standing, Stint } from './career';
import { craft, postdoc, roleOf, student } from './roles';
import { stintsBefore } from './stints';
import { studiesOf } from './studies';

/** Whether somebody took the doctorate, or the years after it, in another country than the one they work in. */
const wentAbroad = (resident: Resident, house: House, dice: Dice): boolean => {
  const leaning = leaningOf(resident.index);
  if (leaning) return leaning.abroadFirst;
  if (resident.pool === 'OVERSEAS_CHINESE') return true;
  if (resident.pool === 'INTERNATIONAL') return house.mainland || dice.happens(0.2);
  return dice.happens(resident.level === 'JUNIOR' ? 0.12 : 0.34);
};

const standingOf = (resident: Resident, years: number, dice: Dice): Standing => {
  if (resident.stage === 'CRAFT') return resident.level === 'SENIOR' && dice.happens(0.4) ? 'MID' : null;
  if (resident.stage !== 'STAFF') return null;
  if (resident.level === 'SENIOR')
    return years >= 12 && (dice.happens(0.55) || resident.index === 0) ? 'SENIOR_FULL' : 'SENIOR_ASSOCIATE';
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

const arrival = (resident: Resident, free: number, dice: Dice): number => {
  if (resident.stage === 'STUDENT') return Math.max(free, thisYear - dice.whole(0, 4));
  if (resident.stage === 'POSTDOC') return Math.max(free, thisYear - dice.whole(0, 3));
  return Math.min(thisYear, free);
};

/** The last year in which somebody studied or worked abroad; 0: never. */
const lastYearAbroad = (plan: Plan, degrees: readonly Degree[], stints: readonly Stint[]): number => {
  const isAbroad = ({ house }: { house: number }): boolean => !plan.houses[house]?.mainland;
  const years = [
    ...degrees.filter(isAbroad).map(({ year }) => year),
    ...stints.filter(isAbroad).map(({ to }) => to ?? 0),
  ];
  return Math.max(0, ...years);
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
  const lastAbroad =
    resident.pool === 'DOMESTIC' && abroad ? lastYearAbroad(plan, studies.degrees, before) : 0;
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
    returned: lastAbroad > 0 ? Math.min(since, lastAbroad) : null,
    firstPaper:
      studies.phdYear === null
        ? resident.stage === 'STUDENT'
          ? since
          : studies.end + 2
        : studies.phdYear - 3,
  };
};
