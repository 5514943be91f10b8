import type { RecordOf, TalentRecord } from '../../intake/format';
import { dateAsTold } from '../chance/dates';
import { Dice } from '../chance/dice';
import { signedAs } from '../people/called';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';
import { templateOf } from '../prose/template';
import type { Lang, Templates, Writer } from '../prose/writer';
import { purpose } from '../purposes';
import { disciplineId } from '../telling/ids';
import { thisYear } from '../today';

type Output = RecordOf<'output'>;
type Kind = Output['kind'];

const technical = new Set(['G04', 'G05', 'G16', 'G18', 'G19', 'G20', 'G21', 'G22', 'G23', 'G24']);

/** What kinds of output beside papers a lab has, the likeliest first. */
const kindsOf = (lab: Lab): readonly Kind[] => {
  if (lab.workshop) return ['WORK_METHOD', 'WORK_METHOD', 'PATENT', 'REPORT', 'STANDARD', 'DESIGN'];
  if (lab.field.group === 'G27') return ['BOOK', 'BOOK', 'REPORT', 'DESIGN'];
  if (lab.house.kind === 'COMPANY')
    return ['PATENT', 'PATENT', 'PATENT', 'STANDARD', 'SOFTWARE', 'REPORT', 'DESIGN'];
  if (technical.has(lab.field.group)) return ['PATENT', 'PATENT', 'SOFTWARE', 'STANDARD', 'REPORT', 'BOOK'];
  return ['REPORT', 'BOOK', 'PATENT', 'STANDARD'];
};

const usual = (lab: Lab, dice: Dice): number =>
  Math.floor(
    -Math.log(1 - dice.share()) *
      (lab.workshop ? 3 : lab.house.kind === 'COMPANY' ? 4 : technical.has(lab.field.group) ? 2.2 : 0.6),
  );

const fixed = (zh: string, en: string): Templates => ({ zh: [templateOf(zh)], en: [templateOf(en)] });

const workMethods = fixed('{a}操作法', 'Operating method for {a}');
const reports = fixed('{a}技术报告', 'Technical report on {a}');
const software = fixed('{stem}{a}平台', '{stem} {a} platform');
const books = fixed('{a}与{b}', '{a} and {b}');
const designs = fixed('{a}方案设计', 'Engineering design of {a}');

const templatesOf = (kind: Kind, writer: Writer): Templates => {
  const own: Readonly<Record<Kind, Templates>> = {
    PATENT: writer.patents,
    STANDARD: writer.standards,
    REPORT: reports,
    WORK_METHOD: workMethods,
    DESIGN: designs,
    SOFTWARE: software,
    BOOK: books,
  };
  return own[kind];
};

/** Numbers that look right and belong to nobody: the year 2099 is still to come. */
const numberOf = (kind: Kind, lab: Lab, number: number): string | null => {
  const serial = String((lab.index * 16 + number) % 100_000_000).padStart(8, '0');
  if (kind === 'PATENT') return `VX2099${serial}`;
  return kind === 'STANDARD' ? `V/T ${serial}-2099` : null;
};

const makers = (lab: Lab, year: number, lang: Lang, kind: Kind, dice: Dice): Output['authors'] => {
  const there = lab.members.filter(({ career, stage }) => career.since <= year && stage !== 'STUDENT');
  const first = dice.whole(0, Math.max(0, there.length - 1));
  const chosen: Member[] = there.filter((_, at) => at === first || dice.happens(0.25)).slice(0, 8);
  return chosen.map((member, at) => ({
    person: member.id,
    name: lang === 'zh' && member.called.zh ? member.called.zh : signedAs(member.called, 0),
    position: at + 1,
    role: kind === 'PATENT' ? 'INVENTOR' : null,
  }));
};

const statuses = ['GRANTED', 'GRANTED', 'PENDING', 'LAPSED'];

/** Patents, standards, reports and the like: representative works need not be papers. */
export function* otherOutputsTold(plan: Plan, lab: Lab, writer: Writer): Generator<TalentRecord> {
  const dice = new Dice(plan.seed, purpose.output, lab.index);
  const count = Math.min(15, lab.index === 2 ? 8 : usual(lab, dice));
  const kinds = kindsOf(lab);
  for (let number = 0; number < count; number += 1) {
    const kind = dice.commonOneOf(kinds, 1.3);
    const lang: Lang = lab.house.city.country === 'CN' ? 'zh' : 'en';
    const year = thisYear - Math.floor(dice.share() ** 1.5 * 14);
    const authors = makers(lab, year, lang, kind, dice);
    if (authors.length === 0) continue;
    const made = {
      id: `o${lab.index}-${number}`,
      title: writer.written(templatesOf(kind, writer), lab.field, lang, dice),
      language: lang,
      year,
      publishedOn: dice.happens(0.4) && year < thisYear ? dateAsTold(year, dice) : null,
      authors,
      disciplines: [disciplineId(lab.field.code)],
      number: numberOf(kind, lab, number),
      status: kind === 'PATENT' ? dice.oneOf(statuses) : null,
    };
    if (kind === 'PATENT') yield { type: 'patent', ...made };
    else yield { type: 'output', kind, ...made, substitutesPaper: kind === 'REPORT' && dice.happens(0.2) };
  }
}
