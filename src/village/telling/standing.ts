import type { RecordOf, TalentRecord } from '../../intake/format';
import { dateAsTold, dayIn, monthIn } from '../chance/dates';
import { Dice } from '../chance/dice';
import { chosen, weighted } from '../chance/weighted';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { thisYear } from '../today';

type Designation = RecordOf<'designation'>;

const designations: readonly Designation['code'][] = ['STRATEGIC_SCIENTIST', 'PEAK_TALENT', 'KEY_TASK_LEAD'];

/** A handful of leaders whose word opens a door to their core team. */
const designationTold = (lab: Lab, member: Member, dice: Dice): Designation | null => {
  const chosenOne = member.index === 0 || (member.career.standing === 'SENIOR_FULL' && dice.happens(0.1));
  if (member.seat !== 0 || !lab.house.mainland || !chosenOne) return null;
  const code = member.index === 0 ? 'KEY_TASK_LEAD' : dice.oneOf(designations);
  return {
    type: 'designation',
    person: member.id,
    code,
    from: dateAsTold(dice.whole(2018, thisYear - 1), dice),
    to: null,
  };
};

const permitTold = (plan: Plan, lab: Lab, member: Member, dice: Dice): RecordOf<'permit'> | null => {
  if (
    member.pool !== 'INTERNATIONAL' ||
    !lab.house.mainland ||
    member.stage === 'STUDENT' ||
    dice.happens(0.12)
  )
    return null;
  const permit = chosen(
    weighted(plan.from.demand.permits, ({ weight }) => weight),
    dice,
  );
  const from = Math.max(member.career.since, thisYear - dice.whole(0, permit.yearsAtMost - 1));
  const letter = permit.code === 'A' ? 'A' : permit.code === 'B' ? 'B' : 'C';
  return {
    type: 'permit',
    person: member.id,
    institution: lab.house.id,
    class: letter,
    recognisedOn: letter === 'A' && dice.happens(0.7) ? monthIn(Math.min(from, thisYear - 1), dice) : null,
    from: String(from),
    to: String(from + permit.yearsAtMost),
  };
};

const founderTold = (lab: Lab, member: Member, dice: Dice): RecordOf<'founder'> | null => {
  if (lab.house.kind !== 'COMPANY' || member.seat > 1 || lab.workshop || !dice.happens(0.18)) return null;
  return {
    type: 'founder',
    person: member.id,
    institution: lab.house.id,
    share: Math.round((0.05 + dice.share() * 0.5) * 100) / 100,
    paidInUsd: dice.happens(0.5) ? dice.whole(10, 300) * 10_000 : null,
    from: String(member.career.since),
    to: null,
  };
};

const consentOf = (dice: Dice): Pick<RecordOf<'contact'>, 'consent' | 'consentOn'> => {
  const share = dice.share();
  if (share < 0.45) return { consent: 'GIVEN', consentOn: dayIn(dice.whole(2022, thisYear - 1), dice) };
  return { consent: share < 0.55 ? 'REFUSED' : 'UNKNOWN', consentOn: null };
};

/** Addresses only where no mail can ever arrive. */
function* contactsTold(member: Member, dice: Dice): Generator<RecordOf<'contact'>> {
  if (member.index < 40 || dice.happens(0.32)) {
    yield {
      type: 'contact',
      person: member.id,
      kind: 'EMAIL',
      value: `${member.id}@mail.example.org`,
      ...consentOf(dice),
    };
  }
  if (dice.happens(0.08)) {
    yield {
      type: 'contact',
      person: member.id,
      kind: 'OFFICE',
      value: `Room ${dice.whole(101, 999)}`,
      ...consentOf(dice),
    };
  }
  if (dice.happens(0.06)) {
    yield {
      type: 'contact',
      person: member.id,
      kind: 'WEB',
      value: `https://www.example.org/people/${member.id}`,
      ...consentOf(dice),
    };
  }
}

/** What is said about somebody beside the portrait itself. */
export function* standingTold(plan: Plan, lab: Lab, member: Member): Generator<TalentRecord> {
  const dice = new Dice(plan.seed, purpose.contact, member.index);
  const told = [
    designationTold(lab, member, dice),
    permitTold(plan, lab, member, dice),
    founderTold(lab, member, dice),
  ];
  for (const record of told) if (record) yield record;
  yield* contactsTold(member, dice);
}
