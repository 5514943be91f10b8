import type { TalentRecord } from '../../intake/format';
import { supervisionsTold } from '../careers/supervision';
import { titlesTold } from '../careers/titles';
import { otherOutputsTold } from '../outputs/otherOutputs';
import { papersTold } from '../outputs/papers';
import { projectsTold } from '../outputs/projects';
import { teamTold } from '../outputs/teams';
import type { Venues } from '../outputs/venues';
import type { Lab } from '../people/member';
import type { Plan } from '../plan/plan';
import { type Call, openTo } from '../programmes/appetite';
import { servicesTold } from '../programmes/panels';
import { type Selection, selectionsOf } from '../programmes/selections';
import type { Writer } from '../prose/writer';
import { certifiedTold } from '../skills/certificates';
import { skillsTold } from '../skills/levels';
import { occupationId, tradeOf } from '../skills/occupations';
import { personTold } from './person';
import { standingTold } from './standing';

/** Everything about one lab: its people first, then what they made together. */
export function* labTold(
  plan: Plan,
  lab: Lab,
  writer: Writer,
  venues: Venues,
  calls: readonly Call[],
): Generator<TalentRecord> {
  const trade = lab.workshop ? tradeOf(plan, lab) : null;
  const open = openTo(plan, calls, lab);
  const nominations: Selection[] = [];
  for (const member of lab.members) {
    yield personTold(plan, lab, member, writer, trade ? occupationId(trade.code) : null);
    yield* titlesTold(plan, lab, member);
    yield* standingTold(plan, lab, member);
    if (trade) yield* skillsTold(plan, member, trade);
    const certified = certifiedTold(plan, lab, member);
    if (certified) yield certified;
    const selections = selectionsOf(plan, open, lab, member);
    nominations.push(...selections);
    yield* selections;
    yield* supervisionsTold(plan, lab, member);
  }
  yield* servicesTold(plan, lab, calls, nominations);
  yield* papersTold(plan, lab, writer, venues);
  yield* otherOutputsTold(plan, lab, writer);
  yield* projectsTold(plan, lab, writer);
  const team = teamTold(plan, lab, writer);
  if (team) yield team;
}
