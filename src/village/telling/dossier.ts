import type { RecordOf } from '../../intake/format';
import { monthIn } from '../chance/dates';
import type { Dice } from '../chance/dice';
import type { Member } from '../people/member';
import type { House } from '../places/house';
import { thisYear, today } from '../today';

type Dossier = NonNullable<RecordOf<'person'>['dossier']>;
type Assessments = NonNullable<Dossier['assessments']>;

const assessmentsOf = (member: Member, dice: Dice): Assessments => {
  const first = Math.max(member.career.since, thisYear - 5);
  const assessments: Assessments = [];
  for (let year = first; year < thisYear; year += 1) {
    if (dice.happens(0.08)) continue;
    const share = dice.share();
    assessments.push({ year, result: share < 0.17 ? 'EXCELLENT' : share < 0.985 ? 'PASSED' : 'FAILED' });
  }
  return assessments;
};

const learningOf = (dice: Dice): NonNullable<Dossier['learning']> =>
  [3, 2, 1].flatMap((ago) => {
    if (dice.happens(0.15)) return [];
    const hours = dice.whole(60, 140);
    return [
      { year: thisYear - ago, hours, professionalHours: Math.round(hours * (0.55 + dice.share() * 0.35)) },
    ];
  });

const basePay: Readonly<Record<Member['level'], number>> = {
  SENIOR: 380_000,
  MID: 230_000,
  JUNIOR: 140_000,
  TRAINEE: 110_000,
};

const payOf = (member: Member, house: House, dice: Dice): number => {
  const place =
    (house.shanghai ? 1.25 : 1) *
    (house.kind === 'COMPANY' ? 1.35 : 1) *
    (member.pool === 'DOMESTIC' ? 1 : 1.5);
  return Math.round((basePay[member.level] * place * Math.exp(dice.bell() * 0.3)) / 1_000) * 1_000;
};

const leaders = (member: Member, dice: Dice): Partial<Dossier> => ({
  outstandingContribution: member.index < 40 || dice.happens(0.25),
  majorBreakthrough: dice.happens(0.08) ? '攻克本领域一项长期未解决的关键问题，成果已在同行中应用' : null,
  engineeringProblemSolved: dice.happens(0.1) ? '解决一项重大工程的关键技术难题，已通过验收' : null,
  leaderNoLongerTechnical: dice.happens(0.03),
});

const craftspeople = (member: Member, dice: Dice): Partial<Dossier> => ({
  outstandingContribution: member.level === 'SENIOR' || dice.happens(0.2),
  uniqueSkill: member.level === 'SENIOR' || dice.happens(0.25),
  frontLineYears: dice.happens(0.9) ? Math.max(0, thisYear - member.career.since) : null,
});

/** The working life of those employed on the mainland; sources abroad have no such file. */
export const dossierTold = (member: Member, house: House, dice: Dice): Dossier | null => {
  if (!house.mainland || member.stage === 'STUDENT') return null;
  const foreign = member.pool === 'INTERNATIONAL';
  const pay = dice.happens(foreign ? 0.9 : 0.5) ? payOf(member, house, dice) : null;
  const { career } = member;
  return {
    assessments: assessmentsOf(member, dice),
    insurance: dice.happens(0.8)
      ? { months: dice.happens(0.85) ? 24 : dice.whole(3, 23), asOf: today.slice(0, 7) }
      : null,
    learning: dice.happens(0.7) ? learningOf(dice) : null,
    annualPay: pay,
    incomeTax: pay === null ? null : Math.round((pay * 0.13) / 100) * 100,
    monthsInChina: foreign ? dice.whole(5, 12) : null,
    workYears: foreign ? Math.max(0, thisYear - (career.degrees.at(-1)?.year ?? career.since)) : null,
    returnedOn: career.returned === null ? null : monthIn(career.returned, dice),
    fullTimeSince: dice.happens(0.6) ? monthIn(Math.min(career.since, thisYear - 1), dice) : null,
    misconductOn: dice.happens(0.002) ? String(dice.whole(2019, 2025)) : null,
    ethicsCleared: dice.happens(0.85) ? true : null,
    employerRecommends: dice.happens(0.7) ? dice.happens(0.9) : null,
    civilServant: house.kind === 'GOVERNMENT',
    ...(member.level === 'SENIOR' && member.stage === 'STAFF' ? leaders(member, dice) : {}),
    ...(member.stage === 'CRAFT' ? craftspeople(member, dice) : {}),
  };
};
