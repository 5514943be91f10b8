import type { RecordOf } from '../../intake/format';
import { Dice } from '../chance/dice';
import { labIn } from '../outputs/elsewhere';
import type { Lab, Member } from '../people/member';
import { leaderOf, personId } from '../people/resident';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { stationOf } from './stations';

type Supervision = RecordOf<'supervision'>;

const yearOrNull = (year: number, dice: Dice): string | null => (dice.happens(0.1) ? null : String(year));

const doctoral = (lab: Lab, member: Member, dice: Dice): Supervision | null => {
  const { mentor, phdYear, degrees, since } = member.career;
  if (mentor === null || dice.happens(0.08)) return null;
  const phd = degrees.find(({ level }) => level === 'PHD');
  return {
    type: 'supervision',
    supervisor: personId(mentor),
    student: member.id,
    kind: 'PHD',
    institution: phd ? `i${phd.house}` : lab.house.id,
    from: yearOrNull(phd?.from ?? since, dice),
    to: phdYear === null ? null : String(phdYear),
  };
};

/** The postdoc of today, led by the head of the lab. */
const postdoctoral = (plan: Plan, lab: Lab, member: Member): Supervision | null => {
  const leader = lab.members[0];
  if (member.stage !== 'POSTDOC' || !leader || leader.stage === 'CRAFT') return null;
  const station = stationOf(plan, lab.house, lab.field);
  return {
    type: 'supervision',
    supervisor: leader.id,
    student: member.id,
    kind: 'POSTDOC',
    institution: lab.house.id,
    station: station?.id ?? null,
    from: String(member.career.since),
    to: null,
  };
};

/** A postdoc of before, led by somebody who works where it was. */
const formerPostdoc = (plan: Plan, member: Member, dice: Dice): Supervision | null => {
  const stint = member.career.stints.find(({ postdoc, to }) => postdoc && to !== null);
  const lab = stint && dice.happens(0.6) ? labIn(plan, stint.house, dice) : null;
  if (!stint || lab === null || plan.isWorkshop[lab] === 1) return null;
  const host = leaderOf(plan, lab);
  if (host.index === member.index || host.born.year + 8 > member.born.year) return null;
  return {
    type: 'supervision',
    supervisor: host.id,
    student: member.id,
    kind: 'POSTDOC',
    institution: `i${stint.house}`,
    from: String(stint.from),
    to: String(stint.to),
  };
};

export function* supervisionsTold(plan: Plan, lab: Lab, member: Member): Generator<Supervision> {
  const dice = new Dice(plan.seed, purpose.mentor, member.index);
  const told = [
    doctoral(lab, member, dice),
    postdoctoral(plan, lab, member),
    formerPostdoc(plan, member, dice),
  ];
  for (const record of told) if (record) yield record;
}
