import type { RecordOf } from '../../intake/format';
import { fileKind } from '../careers/roles';
import { dateAsTold } from '../chance/dates';
import { Dice } from '../chance/dice';
import type { Award } from '../ingredients/awards';
import type { Member } from '../people/member';
import type { Resident } from '../people/resident';
import type { Plan } from '../plan/plan';
import { titled } from '../prose/casing';
import { purpose } from '../purposes';
import { thisYear } from '../today';
import { forVillage, someFitting, type Wish } from './someone';

type AwardRecord = RecordOf<'award'>;

const ranked = ({ level }: Resident): boolean => level === 'SENIOR' || level === 'MID';

/** Who may win it. */
const wishFor = (award: Award): Wish => {
  const base = { groups: award.groups, steepness: 2 };
  if (award.kind === 'SKILL') return { workshop: true, steepness: 3, fits: ranked };
  if (award.forForeigners) {
    return {
      ...base,
      house: ({ shanghai }) => shanghai,
      fits: ({ pool, stage }) => pool === 'INTERNATIONAL' && stage === 'STAFF',
    };
  }
  const { employer, ageAtMost, level } = award;
  return {
    ...base,
    house: (house) =>
      (level !== 'CITY' || house.shanghai) && (!employer || employer.includes(fileKind(house.kind))),
    fits: (resident) =>
      (award.code === 'BEST_THESIS' || award.kind === 'COMPETITION' || ranked(resident)) &&
      (!ageAtMost || thisYear - resident.born.year <= ageAtMost),
    career: ({ career }) => award.code !== 'BEST_THESIS' || career.phdYear !== null,
  };
};

const wonIn = (award: Award, member: Member, dice: Dice): number => {
  if (award.code === 'BEST_THESIS' && member.career.phdYear !== null) return member.career.phdYear;
  const first = Math.max(
    award.from ?? 2005,
    Math.min(thisYear - 1, member.career.since),
    member.born.year + 27,
  );
  return Math.min(thisYear - 1, dice.whole(Math.min(first, thisYear - 1), thisYear - 1));
};

const told = (
  plan: Plan,
  award: Award,
  id: string,
  fill: (text: string) => string,
  wish: Wish,
  wanted: number,
  dice: Dice,
): AwardRecord => ({
  type: 'award',
  id,
  code: award.code,
  names: [
    { text: fill(award.zh), lang: 'zh' },
    { text: fill(award.en), lang: 'en' },
  ],
  level: award.level === 'SOCIETY' ? 'NATIONAL' : award.level,
  issuer: null,
  winners: someFitting(plan, wish, wanted, dice).map((member) => ({
    person: member.id,
    on: dateAsTold(wonIn(award, member, dice), dice),
    role: award.ranks ? dice.oneOf(award.ranks) : null,
  })),
});

/** Awards of a society stand once for every field in which somebody won them. */
function* perField(plan: Plan, award: Award): Generator<AwardRecord> {
  for (const [index, field] of plan.from.fields.entries()) {
    const dice = new Dice(plan.seed, purpose.award, index * 64 + award.code.length);
    const wanted = forVillage(plan, award.villageShare / plan.from.fields.length, dice);
    if (wanted === 0) continue;
    const wish: Wish = { ...wishFor(award), groups: [field.group] };
    const fill = (text: string) => text.replace('{field}', text === award.zh ? field.zh : titled(field.en));
    yield told(plan, award, `aw-${award.code}-${field.code}`, fill, wish, wanted, dice);
  }
}

/** Awards with those who won them; in a small village each skill honour has at least one holder. */
export function* awardsTold(plan: Plan): Generator<AwardRecord> {
  for (const [index, award] of plan.from.awards.entries()) {
    if (award.zh.includes('{field}')) {
      yield* perField(plan, award);
      continue;
    }
    const dice = new Dice(plan.seed, purpose.award, 0x40000000 + index);
    const wanted = Math.max(1, forVillage(plan, award.villageShare, dice));
    yield told(plan, award, `aw-${award.code}`, (text) => text, wishFor(award), wanted, dice);
  }
}
