import type { Dice } from '../chance/dice';
import type { Lab, Member } from '../people/member';
import { type Resident, residentOf } from '../people/resident';
import type { Plan } from '../plan/plan';
import { labOf } from '../plan/seats';
import { labIn, otherLab, strangerIn } from './elsewhere';

/** Those who write a paper beside its first author. */
export interface Band {
  own: Member[];
  others: Resident[];
}

/** Most papers have a few co-authors, one in three hundred is the work of many. */
const coauthorCount = (dice: Dice): number => {
  if (dice.share() > 0.9965) return dice.whole(12, 60);
  return Math.floor(Math.log(1 - dice.share()) / Math.log(0.735));
};

/** People of other labs, each once; the large collaborations go through several labs. */
const outsiders = (
  plan: Plan,
  labs: () => number | null,
  year: number,
  wanted: number,
  without: readonly number[],
  dice: Dice,
): Resident[] => {
  const found = new Map<number, Resident>();
  for (let round = 0; round < 1 + wanted / 5 && found.size < wanted; round += 1) {
    const lab = labs();
    for (
      let attempt = 0;
      lab !== null && attempt < Math.min(wanted, 5) + 1 && found.size < wanted;
      attempt += 1
    ) {
      const stranger = strangerIn(plan, lab, year, dice);
      if (stranger && !without.includes(stranger.index)) found.set(stranger.index, stranger);
    }
  }
  return [...found.values()];
};

const shuffled = (members: Member[], dice: Dice): Member[] => {
  for (let at = members.length - 1; at > 0; at -= 1) {
    const other = dice.whole(0, at);
    const kept = members[at];
    const moved = members[other];
    if (kept && moved) [members[at], members[other]] = [moved, kept];
  }
  return members;
};

/** People of the same lab who were there in that year; the head, if in it, comes last. */
const colleagues = (lab: Lab, first: Member, year: number, wanted: number, dice: Dice): Member[] => {
  if (wanted === 0) return [];
  const there = lab.members.filter(
    (member) => member !== first && member.career.since <= year && member.career.firstPaper <= year,
  );
  const head = there[0]?.seat === 0 && dice.happens(0.75) ? there.shift() : undefined;
  const others = shuffled(there, dice).slice(0, wanted - (head ? 1 : 0));
  return head ? [...others, head] : others;
};

/** Written at the lab of today: mostly among themselves, one paper in three with another lab. */
const bandHere = (plan: Plan, lab: Lab, first: Member, year: number, wanted: number, dice: Dice): Band => {
  const across = wanted > 0 && dice.happens(0.33) ? Math.ceil(wanted * 0.4) : 0;
  const own = colleagues(lab, first, year, wanted - across, dice);
  const missing = Math.min(wanted, 40) - own.length;
  if (missing <= 0 || (across === 0 && wanted <= 8)) return { own, others: [] };
  const elsewhere = () => {
    const other = otherLab(plan, lab, dice);
    return other === lab.index ? null : other;
  };
  return { own, others: outsiders(plan, elsewhere, year, missing, [], dice) };
};

/** Whom a paper is written with depends on where its first author was in that year. */
export const bandOf = (plan: Plan, lab: Lab, first: Member, year: number, dice: Dice): Band => {
  const wanted = coauthorCount(dice);
  const { since, phdYear, mentor, stints } = first.career;
  if (year >= since) return bandHere(plan, lab, first, year, wanted, dice);
  if (mentor !== null && phdYear !== null && year <= phdYear + 1) {
    const others = outsiders(plan, () => labOf(mentor), year, wanted - 1, [mentor, first.index], dice);
    return { own: [], others: [...others, residentOf(plan, mentor)] };
  }
  const house = stints.find(({ from, to }) => from <= year && (to === null || year < to))?.house;
  const there = () => (house === undefined ? otherLab(plan, lab, dice) : labIn(plan, house, dice));
  return { own: [], others: outsiders(plan, there, year, wanted, [first.index], dice) };
};
