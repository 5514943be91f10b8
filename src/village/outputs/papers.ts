import type { RecordOf } from '../../intake/format';
import { dayIn, monthIn } from '../chance/dates';
import { Dice } from '../chance/dice';
import { chosen, weighted } from '../chance/weighted';
import { liveliness } from '../people/characters';
import type { Lab, Member } from '../people/member';
import { type Resident, residentOf } from '../people/resident';
import type { Plan } from '../plan/plan';
import { labOf } from '../plan/seats';
import type { Lang, Writer } from '../prose/writer';
import { purpose } from '../purposes';
import { disciplineId } from '../telling/ids';
import { thisYear } from '../today';
import { type Author, labIn, lineOf, otherLab, strangerIn, strangerLine } from './authors';
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
  const busy = Math.exp(dice.bell() * 0.6 - 0.17) * liveliness(lab.index);
  return Math.floor(usual * busy + dice.share());
};

/** How often somebody leads a paper: leaders and the young write more than their share. */
const drive = (member: Member): number => {
  if (thisYear < member.career.firstPaper) return 0;
  if (member.seat === 0) return 3;
  return { SENIOR: 2.2, MID: 1.6, JUNIOR: member.career.phdYear ? 1 : 0.35, TRAINEE: 1 }[member.level];
};

const coauthorCount = (dice: Dice): number => {
  const share = dice.share();
  if (share > 0.9965) return dice.whole(12, 60);
  return Math.floor(Math.log(1 - dice.share()) / Math.log(0.665));
};

/** People write more as they go on, so a paper is rather a late one. */
const yearOf = (member: Member, dice: Dice): number => {
  const first = Math.max(1995, Math.min(member.career.firstPaper, thisYear));
  return thisYear - Math.floor((thisYear - first + 1) * dice.share() ** 1.35);
};

interface Band {
  own: Member[];
  others: Resident[];
}

const outsiders = (plan: Plan, lab: number | null, year: number, wanted: number, dice: Dice): Resident[] => {
  const found = new Map<number, Resident>();
  for (let attempt = 0; lab !== null && attempt < wanted + 2 && found.size < wanted; attempt += 1) {
    const stranger = strangerIn(plan, lab, year, dice);
    if (stranger) found.set(stranger.index, stranger);
  }
  return [...found.values()];
};

const colleagues = (lab: Lab, first: Member, year: number, wanted: number, dice: Dice): Member[] => {
  const there = lab.members.filter(
    (member) => member !== first && member.career.since <= year && member.career.firstPaper <= year,
  );
  const leader = there[0]?.seat === 0 && dice.happens(0.75) ? there.shift() : undefined;
  for (let at = there.length - 1; at > 0; at -= 1) {
    const other = dice.whole(0, at);
    const kept = there[at];
    const moved = there[other];
    if (kept && moved) [there[at], there[other]] = [moved, kept];
  }
  return wanted === 0 ? [] : [...there.slice(0, wanted - (leader ? 1 : 0)), ...(leader ? [leader] : [])];
};

/** Whom a paper is written with depends on where its first author was in that year. */
const bandOf = (plan: Plan, lab: Lab, first: Member, year: number, dice: Dice): Band => {
  const wanted = coauthorCount(dice);
  const { since, phdYear, mentor, stints } = first.career;
  if (year >= since) {
    const across = wanted > 0 && dice.happens(0.33) ? Math.ceil(wanted * 0.4) : 0;
    const own = colleagues(lab, first, year, wanted - across, dice);
    const missing = Math.min(wanted, 40) - own.length;
    return {
      own,
      others:
        missing > 0 && (across > 0 || wanted > 8)
          ? outsiders(plan, otherLab(plan, lab, dice), year, missing, dice)
          : [],
    };
  }
  if (mentor !== null && phdYear !== null && year <= phdYear + 1) {
    const others = outsiders(plan, labOf(mentor), year, wanted - 1, dice).filter(
      ({ index }) => index !== mentor && index !== first.index,
    );
    return { own: [], others: [...others, residentOf(plan, mentor)] };
  }
  const house = stints.find(({ from, to }) => from <= year && (to === null || year < to))?.house;
  const there = house === undefined ? otherLab(plan, lab, dice) : labIn(plan, house, dice);
  return {
    own: [],
    others: outsiders(plan, there, year, wanted, dice).filter(({ index }) => index !== first.index),
  };
};

const authorsOf = (
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
  const typical = 7 * Math.exp(lively.bell() * 0.35);
  for (let number = 0; number < count; number += 1) {
    const dice = lively;
    const first = chosen(firsts, dice);
    const year = yearOf(first, dice);
    const lang: Lang = chinese && dice.happens(0.25) ? 'zh' : 'en';
    const band = bandOf(plan, lab, first, year, dice);
    const cited = citationsOf(year, dice.bell(), lang === 'zh' ? typical * 0.5 : typical);
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
