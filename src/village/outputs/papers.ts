import type { RecordOf } from '../../intake/format';
import { dayIn, monthIn } from '../chance/dates';
import { Dice } from '../chance/dice';
import { chosen, weighted } from '../chance/weighted';
import { leaningOf, liveliness } from '../people/characters';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';
import type { Lang, Writer } from '../prose/writer';
import { purpose } from '../purposes';
import { disciplineId } from '../telling/ids';
import { thisYear } from '../today';
import { authorsOf } from './authors';
import { bandOf } from './band';
import { byYear, citationsOf } from './citations';
import type { Venues } from './venues';

type Paper = RecordOf<'paper'>;

/** Papers a person, by where they work; together about two. */
const output: Readonly<Record<string, number>> = {
  EDUCATION: 2.6,
  RESEARCH: 2.6,
  HOSPITAL: 2,
  COMPANY: 0.7,
  GOVERNMENT: 0.3,
  PUBLIC: 0.8,
};

/** Labs differ as much as people do. */
const paperCount = (lab: Lab, dice: Dice): number => {
  const usual = lab.members.length * (lab.workshop ? 0.03 : (output[lab.house.kind] ?? 1));
  const busy = liveliness(lab.index) ?? Math.exp(dice.bell() * 0.6 - 0.17);
  return Math.floor(usual * busy + dice.share());
};

/** How often somebody leads a paper: leaders and the young write more than their share. */
const drive = (member: Member): number => {
  if (thisYear < member.career.firstPaper) return 0;
  if (member.seat === 0 || leaningOf(member.index)) return 3;
  return { SENIOR: 2.2, MID: 1.6, JUNIOR: member.career.phdYear ? 1 : 0.35, TRAINEE: 1 }[member.level];
};

/** People write more as they go on, so a paper is rather a late one. */
const yearOf = (member: Member, dice: Dice): number => {
  const first = Math.max(1995, Math.min(member.career.firstPaper, thisYear));
  return thisYear - Math.floor((thisYear - first + 1) * dice.share() ** 1.35);
};

const publishedOn = (year: number, dice: Dice): string | null => {
  const share = dice.share();
  if (share < 0.5) return null;
  if (year === thisYear) return `${year}-0${dice.whole(1, 6)}`;
  return share < 0.75 ? monthIn(year, dice) : dayIn(year, dice);
};

/** What a lab has written. */
export function* papersTold(plan: Plan, lab: Lab, writer: Writer, venues: Venues): Generator<Paper> {
  const lively = new Dice(plan.seed, purpose.paper, lab.index);
  const count = paperCount(lab, lively);
  if (count === 0) return;
  if (lab.members.every((member) => drive(member) === 0)) return;
  const firsts = weighted(lab.members, drive);
  const chinese = lab.house.city.country === 'CN';
  const typical = liveliness(lab.index) ? 28 : 7 * Math.exp(lively.bell() * 0.5);
  for (let number = 0; number < count; number += 1) {
    const dice = lively;
    const first = chosen(firsts, dice);
    const year = yearOf(first, dice);
    const lang: Lang = chinese && dice.happens(0.25) ? 'zh' : 'en';
    const band = bandOf(plan, lab, first, year, dice);
    const renown = (lang === 'zh' ? 0.5 : 1) * (first.seat === 0 || band.own.at(-1)?.seat === 0 ? 1.3 : 0.8);
    const cited = citationsOf(year, dice.bell(), typical * renown);
    const told = dice.happens(0.8);
    const { title, abstract } = writer.paper(lab.field, lang, dice, dice.happens(plan.abstractShare));
    const shelf = venues.of[lab.fieldIndex]?.[lang] ?? [];
    const venue = dice.oneOf(shelf);
    yield {
      type: 'paper',
      id: `w${lab.index}-${number}`,
      title,
      abstract,
      language: lang,
      year,
      publishedOn: publishedOn(year, dice),
      venue: venue.name,
      issn: venue.issn,
      doi: dice.happens(0.86) ? `10.5555/village.${lab.index}.${number}` : null,
      citations: cited,
      citationsByYear: told ? byYear(year, cited, dice) : null,
      retractedOn:
        dice.happens(0.0015) && year < thisYear - 1 ? String(dice.whole(year + 1, thisYear - 1)) : null,
      authors: authorsOf(plan, lab, first, band, year, lang, dice),
      disciplines: [disciplineId(lab.field.code)],
    };
  }
}
