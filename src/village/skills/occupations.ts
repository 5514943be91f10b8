import type { RecordOf } from '../../intake/format';
import { Dice } from '../chance/dice';
import type { Occupation } from '../ingredients/skills';
import type { Lab } from '../people/member';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { bilingual } from '../telling/disciplines';

export const occupationId = (code: string): string => `occ-${code}`;

export function* occupationsTold({ from }: Plan): Generator<RecordOf<'occupation'>> {
  for (const occupation of from.skills.occupations) {
    yield {
      type: 'occupation',
      id: occupationId(occupation.code),
      code: occupation.code,
      names: bilingual(occupation),
      series: occupation.series ? [occupation.series] : null,
    };
  }
}

/** The trade of a workshop; one in twelve has a trade that no title series is near to. */
export const tradeOf = (plan: Plan, lab: Lab): Occupation => {
  const dice = new Dice(plan.seed, purpose.skill, lab.index);
  const { occupations } = plan.from.skills;
  const near = occupations.filter(({ groups }) => groups.includes(lab.field.group));
  return lab.index > 2 && dice.happens(0.08)
    ? dice.oneOf(occupations)
    : dice.oneOf(near.length > 0 ? near : occupations);
};
