import type { RecordOf } from '../../intake/format';
import { Dice } from '../chance/dice';
import type { Lab } from '../people/member';
import type { Plan } from '../plan/plan';
import { titled } from '../prose/casing';
import type { Writer } from '../prose/writer';
import { purpose } from '../purposes';
import { disciplineId } from '../telling/ids';
import { thisYear } from '../today';

type Team = RecordOf<'team'>;

/** Whether a lab also stands as a named team, with a core of its own. */
const isTeam = (lab: Lab, dice: Dice): boolean =>
  lab.index === 0 || dice.happens(lab.workshop ? 0.25 : lab.house.mainland ? 0.45 : 0.12);

export const teamTold = (plan: Plan, lab: Lab, writer: Writer): Team | null => {
  const dice = new Dice(plan.seed, purpose.team, lab.index);
  const [leader, ...others] = lab.members;
  if (!leader || others.length < 3 || !isTeam(lab, dice)) return null;
  const pattern = dice.oneOf(plan.from.institutions.laboratories);
  const start = Math.max(leader.career.since, dice.whole(2012, 2023));
  const core = lab.index === 0 ? 7 : dice.whole(2, 8);
  const joined = others.filter(() => lab.index === 0 || dice.happens(0.85));
  return {
    type: 'team',
    id: `t${lab.index}`,
    names: [
      { text: pattern.zh.replace('{field}', lab.field.zh), lang: 'zh' },
      { text: pattern.en.replace('{field}', titled(lab.field.en)), lang: 'en' },
    ],
    focus: writer.written(writer.projects, lab.field, lab.house.mainland ? 'zh' : 'en', dice),
    institution: lab.house.id,
    members: [
      { person: leader.id, role: 'LEADER', core: true, from: String(start), to: null },
      ...joined.map((member, at) => ({
        person: member.id,
        role: 'MEMBER' as const,
        core: at < core,
        from: dice.happens(0.85) ? String(Math.max(start, member.career.since)) : null,
        to: null,
      })),
    ],
    disciplines: [disciplineId(lab.field.code)],
    from: String(Math.min(start, thisYear)),
    to: null,
  };
};
