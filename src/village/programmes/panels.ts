import type { RecordOf } from '../../intake/format';
import { Dice } from '../chance/dice';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import type { Call } from './appetite';
import type { Selection } from './selections';

type Service = RecordOf<'service'>;

/** A panel has about this many seats, in a large village; a small one has fewer seniors to ask. */
const seats = 11;
const seniorsInHundred = 4.5;

const senior = (member: Member): boolean =>
  member.career.standing === 'SENIOR_FULL' || member.career.standing === 'SENIOR_ASSOCIATE';

/**
 * Who of a lab sat on which panels. Now and then the head of a lab judged in the very call that somebody of the lab
 * was nominated for: conflicts are there to be found.
 */
export function* servicesTold(
  plan: Plan,
  lab: Lab,
  calls: readonly Call[],
  selections: readonly Selection[],
): Generator<Service> {
  if (!lab.house.mainland || lab.workshop) return;
  const rate = Math.min(0.04, seats / ((plan.people * seniorsInHundred) / 100));
  for (const member of lab.members) {
    if (!senior(member)) continue;
    const dice = new Dice(plan.seed, purpose.panel, member.index);
    const served = new Set<string>();
    const asked = Math.floor(rate * calls.length * 2 * dice.share() + dice.share());
    for (let time = 0; time < asked; time += 1) served.add(dice.oneOf(calls).id);
    for (const { edition } of selections) if (member.seat === 0 && dice.happens(0.06)) served.add(edition);
    for (const edition of served) {
      const year = edition.slice(-4);
      yield {
        type: 'service',
        person: member.id,
        edition,
        role: dice.happens(0.12) ? 'CHAIR' : 'MEMBER',
        from: year,
        to: year,
      };
    }
  }
}
