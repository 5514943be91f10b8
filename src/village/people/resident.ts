import { Dice } from '../chance/dice';
import { evenly } from '../chance/evenly';
import { chosen, type Weighted, weighted } from '../chance/weighted';
import type { Origin } from '../ingredients/names';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { firstIn, type Level, labOf, levelAt } from '../plan/seats';
import { purpose } from '../purposes';
import { thisYear } from '../today';
import { type Called, calledOf, type Upbringing } from './called';
import { leaningOf } from './characters';

export type Sex = 'MALE' | 'FEMALE';
export type Pool = 'INTERNATIONAL' | 'OVERSEAS_CHINESE' | 'DOMESTIC' | null;
export type Stage = 'STAFF' | 'STUDENT' | 'POSTDOC' | 'CRAFT';

/** Somebody's first facts: enough to sign a paper with, and cheap enough to be worked out again at every mention. */
export interface Resident {
  index: number;
  id: string;
  lab: number;
  seat: number;
  level: Level;
  stage: Stage;
  pool: Pool;
  upbringing: Upbringing;
  sex: Sex;
  born: { year: number; month: number; day: number };
  called: Called;
}

export const personId = (index: number): string => `p${index}`;

/** Of those in mainland labs, how many come from abroad; of those in labs abroad, how many are overseas Chinese. */
const foreignersHere = 0.025;
const chineseThere = 0.132;

const ages: Readonly<Record<Level, readonly [number, number]>> = {
  SENIOR: [43, 62],
  MID: [31, 50],
  JUNIOR: [25, 42],
  TRAINEE: [24, 33],
};

const originsByPlace = new WeakMap<Plan, { all: Weighted<Origin>; of: Map<string, Origin[]> }>();

const originsIn = (plan: Plan) => {
  const known = originsByPlace.get(plan);
  if (known) return known;
  const of = new Map<string, Origin[]>();
  for (const origin of plan.from.names.origins) {
    for (const country of origin.countries) of.set(country, [...(of.get(country) ?? []), origin]);
  }
  const made = { all: weighted(plan.from.names.origins, ({ weight }) => weight), of };
  originsByPlace.set(plan, made);
  return made;
};

const southern = (share: number): Upbringing =>
  share < 0.1 ? 'HONG_KONG' : share < 0.22 ? 'TAIWAN' : 'MAINLAND';

const homeOf = (plan: Plan, house: House, pool: Pool, dice: Dice): Upbringing => {
  if (pool === 'DOMESTIC') return 'MAINLAND';
  if (pool === 'OVERSEAS_CHINESE') return southern(dice.share());
  if (pool === null)
    return house.city.region === '710000' ? 'TAIWAN' : house.city.country === 'CN' ? 'HONG_KONG' : 'MAINLAND';
  const { all, of } = originsIn(plan);
  const local = of.get(house.city.country);
  return local && dice.happens(0.68) ? dice.oneOf(local) : chosen(all, dice);
};

const poolOf = (house: House, share: number): Pool => {
  if (house.mainland) return share < foreignersHere ? 'INTERNATIONAL' : 'DOMESTIC';
  if (house.city.country === 'CN') return null;
  return share < 0.002 ? null : share < chineseThere ? 'OVERSEAS_CHINESE' : 'INTERNATIONAL';
};

const stageOf = (plan: Plan, lab: number, level: Level, age: number, dice: Dice): Stage => {
  if (plan.isWorkshop[lab] === 1) return 'CRAFT';
  if (level !== 'TRAINEE') return 'STAFF';
  return age > 27 && dice.happens(0.75) ? 'POSTDOC' : 'STUDENT';
};

export const houseOf = (plan: Plan, lab: number): House => {
  const house = plan.houses[plan.houseOfLab[lab] ?? 0];
  if (!house) throw new RangeError(`Lab ${lab} has no house.`);
  return house;
};

/** The person of this index, the same whenever one asks. */
export const residentOf = (plan: Plan, index: number): Resident => {
  const dice = new Dice(plan.seed, purpose.person, index);
  const leaning = leaningOf(index);
  const lab = labOf(index);
  const seat = index - firstIn(lab);
  const level = levelAt(lab, seat);
  const house = houseOf(plan, lab);
  const pool = leaning?.pool ?? poolOf(house, evenly(index, 0.37));
  const [youngest, oldest] = ages[level];
  const age =
    leaning?.age ?? Math.round(youngest + (oldest - youngest) * (dice.share() * 0.6 + dice.share() * 0.4));
  const upbringing = leaning && pool !== 'INTERNATIONAL' ? 'MAINLAND' : homeOf(plan, house, pool, dice);
  const sex =
    leaning?.sex ??
    (dice.happens(level === 'SENIOR' ? 0.68 : level === 'MID' ? 0.58 : 0.5) ? 'MALE' : 'FEMALE');
  return {
    index,
    id: personId(index),
    lab,
    seat,
    level,
    stage: stageOf(plan, lab, level, age, dice),
    pool,
    upbringing,
    sex,
    born: { year: thisYear - age, month: dice.whole(1, 12), day: dice.whole(1, 28) },
    called: calledOf(plan.stock, index, upbringing),
  };
};

export const leaderOf = (plan: Plan, lab: number): Resident => residentOf(plan, firstIn(lab));
