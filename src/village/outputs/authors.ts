import type { RecordOf } from '../../intake/format';
import { houseIn } from '../careers/career';
import type { Dice } from '../chance/dice';
import { signedAs } from '../people/called';
import type { Lab, Member } from '../people/member';
import { houseOf, type Resident } from '../people/resident';
import { type House, nameIn } from '../places/house';
import type { Plan } from '../plan/plan';
import type { Lang } from '../prose/writer';
import type { Band } from './band';

export type Author = RecordOf<'paper'>['authors'][number];

/** Of the author lines after the first, how many are only names, still to be resolved. */
const unresolved = 0.045;

const line = (
  resident: Resident,
  house: House | undefined,
  lang: Lang,
  position: number,
  dice: Dice,
): Author => {
  const named =
    lang === 'zh' && resident.called.zh ? resident.called.zh : signedAs(resident.called, dice.share());
  const author: Author = { name: named, position };
  if (position === 1 || !dice.happens(unresolved)) author.person = resident.id;
  if (house && dice.share() < 0.9) author.affiliation = nameIn(house, lang);
  return author;
};

const lineOf = (
  plan: Plan,
  lab: Lab,
  member: Member,
  year: number,
  lang: Lang,
  position: number,
  dice: Dice,
): Author => line(member, plan.houses[houseIn(member.career, year, lab.house.index)], lang, position, dice);

const strangerLine = (plan: Plan, resident: Resident, lang: Lang, position: number, dice: Dice): Author =>
  line(resident, houseOf(plan, resident.lab), lang, position, dice);

/** The author lines: who led comes first, the head of the lab last. */
export const authorsOf = (
  plan: Plan,
  lab: Lab,
  first: Member,
  band: Band,
  year: number,
  lang: Lang,
  dice: Dice,
): Author[] => {
  const authors = [lineOf(plan, lab, first, year, lang, 1, dice)];
  const last = band.own.at(-1)?.seat === 0 ? band.own.at(-1) : undefined;
  for (const member of band.own) {
    if (member !== last) authors.push(lineOf(plan, lab, member, year, lang, authors.length + 1, dice));
  }
  for (const other of band.others) authors.push(strangerLine(plan, other, lang, authors.length + 1, dice));
  if (last) authors.push(lineOf(plan, lab, last, year, lang, authors.length + 1, dice));
  const [opening] = authors;
  const closing = authors.at(-1);
  if (opening && dice.happens(0.6)) opening.role = 'FIRST';
  if (closing && closing !== opening && dice.happens(0.5)) closing.role = 'CORRESPONDING';
  return authors;
};
