import type { RecordOf } from '../../intake/format';
import { dateAsTold } from '../chance/dates';
import { Dice } from '../chance/dice';
import type { Occupation } from '../ingredients/skills';
import type { Member } from '../people/member';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { thisYear } from '../today';
import { occupationId } from './occupations';

type Skill = RecordOf<'skill'>;

/** From the lowest to the highest; the two above level one exist only since 2022. */
const rungs: readonly Skill['level'][] = [
  'LEVEL_5',
  'LEVEL_4',
  'LEVEL_3',
  'LEVEL_2',
  'LEVEL_1',
  'SPECIAL',
  'CHIEF',
];
const firstNew = 5;
const newSince = 2022;

/** The rung somebody has reached, by how they stand in their workshop. */
const reached = (member: Member, dice: Dice): number => {
  const share = dice.share();
  if (member.level === 'SENIOR') return share < 0.5 ? 4 : share < 0.8 ? 5 : 6;
  if (member.level === 'MID') return share < 0.35 ? 2 : share < 0.75 ? 3 : 4;
  if (member.level === 'JUNIOR') return share < 0.25 ? 1 : share < 0.8 ? 2 : 3;
  return share < 0.5 ? -1 : share < 0.85 ? 0 : 1;
};

/** Each certificate with its own date, because years are counted from it; the early ones are sometimes lost. */
export function* skillsTold(plan: Plan, member: Member, trade: Occupation): Generator<Skill> {
  const dice = new Dice(plan.seed, purpose.skill, member.index + 0x40000000);
  const occupation = occupationId(trade.code);
  const told = (level: Skill['level'], year: number): Skill => ({
    type: 'skill',
    person: member.id,
    occupation,
    level,
    kind: year < 2020 ? 'QUALIFICATION' : 'SKILL_LEVEL',
    from: dateAsTold(Math.min(year, thisYear - 1), dice),
  });
  const top = reached(member, dice);
  if (top < 0) {
    yield told('APPRENTICE', Math.max(newSince, member.career.since));
    return;
  }
  let year = member.born.year + 19 + dice.whole(0, 2);
  for (let rung = 0; rung <= top; rung += 1) {
    if (rung >= firstNew) year = Math.max(year, newSince);
    if (year >= thisYear) return;
    const level = rungs[rung];
    if (level && (rung >= top - 1 || dice.happens(0.7))) yield told(level, year);
    year += dice.whole(2, 5);
  }
}
