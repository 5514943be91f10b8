import type { RecordOf } from '../../intake/format';
import { dayIn, monthIn } from '../chance/dates';
import { Dice } from '../chance/dice';
import type { PostKind } from '../ingredients/demand';
import type { House } from '../places/house';
import type { Plan } from '../plan/plan';
import { filled, templateOf } from '../prose/template';
import { purpose } from '../purposes';
import { bilingual } from '../telling/disciplines';
import { disciplineId, industryId } from '../telling/ids';
import { thisYear } from '../today';
import { postType } from './postTypes';

type Post = RecordOf<'post'>;

const grades = ['四级', '五级', '七级', '八级', '十级'];
const degrees = ['BACHELOR', 'MASTER', 'PHD'] as const;
const degreeZh = { BACHELOR: '本科及以上学历', MASTER: '硕士及以上学历', PHD: '博士学位' };

/** The posts a house could offer: of its industry, else of its fields. */
const choicesFor = (plan: Plan, house: House): readonly PostKind[] => {
  const { posts } = plan.from.demand;
  const groupOf = (code: string) => plan.from.fields.find((field) => field.code === code)?.group ?? '';
  const fit = posts.filter(({ industry, fields }) =>
    house.industry
      ? industry === house.industry
      : house.groups.length === 0 || fields.some((code) => house.groups.includes(groupOf(code))),
  );
  return fit.length > 0 ? fit : posts;
};

const requirementsOf = (
  plan: Plan,
  house: House,
  kind: PostKind,
  degree: (typeof degrees)[number],
  dice: Dice,
): string => {
  const field = plan.from.fields.find(({ code }) => code === kind.fields[0]) ?? plan.from.fields[0];
  const words = field?.words.zh ?? [];
  const first = dice.whole(0, words.length - 1);
  const slots: Readonly<Record<string, string>> = {
    city: house.city.city.zh,
    institution: house.zh ?? house.en,
    post: kind.zh,
    education: degreeZh[degree],
    years: String(dice.whole(2, 8)),
    a: words[first] ?? '',
    b: words[(first + 1) % words.length] ?? '',
    problem: '关键技术难题',
  };
  return filled(templateOf(dice.oneOf(plan.from.demand.briefs.zh)), (slot) => slots[slot] ?? '');
};

const postTold = (plan: Plan, house: House, number: number, dice: Dice): Post => {
  const kind = dice.oneOf(choicesFor(plan, house));
  const degree = dice.oneOf(degrees);
  const [payFrom, payTo] = dice.oneOf(plan.from.demand.catalogues.annualPayTenThousandYuan);
  const publicHouse = house.kind !== 'COMPANY';
  const special = publicHouse && dice.happens(0.12);
  return {
    type: 'post',
    id: `po${house.index}-${number}`,
    names: bilingual(kind),
    institution: house.id,
    kind: kind.type === 'STRATEGY' && dice.happens(0.3) ? 'MANAGEMENT' : 'PROFESSIONAL',
    postType: postType[kind.type],
    grade: publicHouse ? dice.oneOf(grades) : null,
    requirements: requirementsOf(plan, house, kind, degree, dice),
    minDegree: dice.happens(0.9) ? degree : null,
    payFrom: dice.happens(0.8) ? payFrom * 10_000 : null,
    payTo: dice.happens(0.7) ? payTo * 10_000 : null,
    opensOn: dayIn(thisYear - 1, dice),
    closesOn: dice.happens(0.7) ? monthIn(thisYear + 1, dice) : null,
    special,
    headcount: dice.whole(1, special ? 1 : 6),
    disciplines: kind.fields.map(disciplineId),
    industries: [industryId(kind.industry)],
  };
};

/** What the houses of the city look for today. */
export function* postsTold(plan: Plan): Generator<Post> {
  for (const house of plan.houses) {
    if (!house.shanghai) continue;
    const dice = new Dice(plan.seed, purpose.post, house.index);
    const count = house.index < 10 ? 3 : dice.whole(0, 4);
    for (let number = 0; number < count; number += 1) yield postTold(plan, house, number, dice);
  }
}
