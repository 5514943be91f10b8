import type { RecordOf } from '../../intake/format';
import { dateAsTold, monthIn } from '../chance/dates';
import type { Dice } from '../chance/dice';
import type { Lab, Member } from '../people/member';
import { houseId } from '../places/house';
import type { Plan } from '../plan/plan';
import type { Lang, Writer } from '../prose/writer';
import { thisYear } from '../today';

type Person = RecordOf<'person'>;
type Affiliation = NonNullable<Person['affiliations']>[number];
type Degree = NonNullable<Person['degrees']>[number];

const langAt = (plan: Plan, house: number): Lang => (plan.houses[house]?.city.country === 'CN' ? 'zh' : 'en');

/** Past posts, the first ones sometimes lost, and the post of today, which every source knows. */
export const affiliationsTold = (plan: Plan, lab: Lab, member: Member, dice: Dice): Affiliation[] => {
  const { stints } = member.career;
  const department = dice.happens(0.6) ? dice.oneOf(plan.departmentsOf.get(lab.field.group) ?? []) : null;
  return stints.flatMap((stint): Affiliation[] => {
    const current = stint.to === null;
    if (!current && dice.happens(0.1)) return [];
    const lang = langAt(plan, stint.house);
    const scholarly = lab.house.kind === 'EDUCATION' || lab.house.kind === 'RESEARCH';
    const from =
      current && dice.happens(0.08)
        ? null
        : current && stint.from === thisYear
          ? `${thisYear}-0${dice.whole(1, 5)}`
          : dateAsTold(stint.from, dice);
    return [
      {
        institution: houseId(stint.house),
        role: stint.role[lang],
        department: current && scholarly && department ? department[lang] : null,
        postKind:
          current && member.pool === 'DOMESTIC'
            ? member.stage === 'CRAFT'
              ? 'SKILLED'
              : 'PROFESSIONAL'
            : null,
        occupation: null,
        fullTime: current ? dice.happens(0.96) : null,
        from,
        to: stint.to === null ? null : String(stint.to),
      },
    ];
  });
};

export const degreesTold = (plan: Plan, lab: Lab, member: Member, writer: Writer, dice: Dice): Degree[] =>
  member.career.degrees.flatMap(({ level, house, year }): Degree[] => {
    if (level !== 'PHD' && dice.happens(0.12)) return [];
    const lang = langAt(plan, house);
    const thesis = level === 'PHD' && dice.happens(0.85);
    return [
      {
        institution: houseId(house),
        level,
        year: dice.happens(0.06) ? null : year,
        field: lab.field[lang],
        stem: plan.stemGroups.has(lab.field.group),
        thesis: thesis ? writer.written(writer.theses, lab.field, lang, dice) : null,
        mode: dice.happens(0.7)
          ? dice.happens(0.93)
            ? 'FULL_TIME'
            : dice.happens(0.5)
              ? 'JOINT'
              : 'PART_TIME'
          : null,
        taughtIn: dice.happens(0.5) ? lang : null,
      },
    ];
  });

export const contractEnd = (member: Member, dice: Dice): string | null => {
  if (member.stage === 'STUDENT' || dice.happens(0.6)) return null;
  return monthIn(thisYear + dice.whole(1, member.stage === 'POSTDOC' ? 2 : 5), dice);
};
