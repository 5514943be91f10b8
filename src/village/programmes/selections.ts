import type { RecordOf } from '../../intake/format';
import { Dice } from '../chance/dice';
import type { Edition, Programme } from '../ingredients/programmes';
import { leaningOf } from '../people/characters';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import type { Call } from './appetite';
import { fits, type Nominee, nomineeOf, tracksFor } from './fit';

export type Selection = RecordOf<'selection'>;

/** For every winner about as many were nominated and not chosen. */
const triedInVain = 0.9;

const trackOf = (
  nominee: Nominee,
  programme: Programme,
  edition: Edition,
  dice: Dice,
): string | null | undefined => {
  const tracks = tracksFor(nominee, programme, edition);
  if (tracks.length > 0) return dice.oneOf(tracks).code;
  return programme.tracks.length > 0 ? undefined : null;
};

const told = (
  person: string,
  { id, programme, edition }: Call,
  result: Selection['result'],
  track: string | null,
): Selection => ({
  type: 'selection',
  person,
  edition: id,
  track,
  result,
  from: String(edition.year),
  to: result === 'SELECTED' && programme.years !== null ? String(edition.year + programme.years) : null,
});

/** What somebody was nominated and chosen for; nobody wins the same twice, nor two that exclude each other. */
export const selectionsOf = (plan: Plan, open: readonly Call[], lab: Lab, member: Member): Selection[] => {
  if (open.length === 0 || member.stage === 'STUDENT') return [];
  const nominee = nomineeOf(plan, lab, member);
  const dice = new Dice(plan.seed, purpose.selection, member.index);
  const wanted = leaningOf(member.index)?.programmes ?? [];
  const won = new Set<string>();
  const selections: Selection[] = [];
  for (const call of open) {
    const { programme, edition } = call;
    const share = dice.share();
    const rate = wanted.includes(programme.code) ? 1 : call.rate;
    if (share > rate * (1 + triedInVain) || !fits(plan, nominee, programme, edition)) continue;
    if (won.has(programme.code) || programme.notTogether.some((code) => won.has(code))) continue;
    const track = trackOf(nominee, programme, edition, dice);
    if (track === undefined) continue;
    const chosen = share < rate;
    if (chosen) won.add(programme.code);
    selections.push(
      told(member.id, call, chosen ? 'SELECTED' : dice.happens(0.06) ? 'WITHDRAWN' : 'NOT_SELECTED', track),
    );
  }
  return selections;
};
