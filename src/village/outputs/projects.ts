import type { RecordOf } from '../../intake/format';
import { monthIn } from '../chance/dates';
import { Dice } from '../chance/dice';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';
import type { Lang, Writer } from '../prose/writer';
import { purpose } from '../purposes';
import { disciplineId } from '../telling/ids';
import { thisYear } from '../today';

type Project = RecordOf<'project'>;
type Level = NonNullable<Project['level']>;

const levelOf: Readonly<Record<string, Level>> = {
  BASIC: 'NATIONAL',
  KEY_TASK: 'NATIONAL',
  INTERNATIONAL: 'MINISTERIAL',
};

const usual = (lab: Lab, dice: Dice): number => {
  if (lab.index === 0) return 4;
  if (lab.workshop) return dice.happens(0.15) ? 1 : 0;
  return Math.floor(
    dice.share() * (lab.house.kind === 'EDUCATION' || lab.house.kind === 'RESEARCH' ? 4 : 2.4),
  );
};

const headOf = (lab: Lab, dice: Dice): Member | undefined =>
  dice.happens(0.65) ? lab.members[0] : lab.members[Math.min(lab.members.length - 1, dice.whole(1, 4))];

/** What a lab is paid for: its head or a rising colleague leads, others take part. */
export function* projectsTold(plan: Plan, lab: Lab, writer: Writer): Generator<Project> {
  const dice = new Dice(plan.seed, purpose.project, lab.index);
  const count = usual(lab, dice);
  for (let number = 0; number < count; number += 1) {
    const head = headOf(lab, dice);
    if (!head) return;
    const kind = dice.oneOf(plan.from.prose.projects.kinds);
    const lang: Lang = lab.house.mainland ? 'zh' : 'en';
    const start = Math.min(thisYear, Math.max(head.career.since, dice.whole(2013, thisYear)));
    const length = dice.whole(kind.years[0], kind.years[1]);
    const title = writer.written(writer.projects, lab.field, lang, dice);
    const helpers = lab.members.filter((member) => member !== head && dice.happens(0.35));
    yield {
      type: 'project',
      id: `pj${lab.index}-${number}`,
      title,
      names: [{ text: title, lang }],
      funder: kind.sponsor[lang],
      level: levelOf[kind.code] ?? 'CITY',
      amount: dice.happens(0.85)
        ? dice.whole(kind.amountTenThousandYuan[0], kind.amountTenThousandYuan[1]) * 10_000
        : null,
      institution: lab.house.id,
      knowledgeRenewal: lab.house.mainland && dice.happens(0.04),
      members: [
        { person: head.id, role: 'PI', from: String(start), to: String(start + length) },
        ...helpers.map((member, at) => ({
          person: member.id,
          role: at === 0 && dice.happens(0.2) ? ('CO_PI' as const) : ('MEMBER' as const),
          from: String(Math.max(start, Math.min(member.career.since, start + length))),
          to: String(start + length),
        })),
      ],
      disciplines: [disciplineId(lab.field.code)],
      from: dice.happens(0.6) ? monthIn(start, dice) : String(start),
      to: String(start + length),
    };
  }
}
