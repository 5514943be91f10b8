import type { RecordOf } from '../../intake/format';
import { dateAsTold } from '../chance/dates';
import { Dice } from '../chance/dice';
import { chosen, type Weighted, weighted } from '../chance/weighted';
import type { Ingredients } from '../ingredients';
import type { Series } from '../ingredients/titles';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { bilingual } from '../telling/disciplines';
import { thisYear } from '../today';
import { fileKind } from './roles';

type Title = RecordOf<'title'>;
type Rank = Title['level'];

const rankName: Readonly<Partial<Record<Rank, string>>> = {
  SENIOR_FULL: '正高级',
  SENIOR_ASSOCIATE: '副高级',
  MID: '中级',
  JUNIOR: '助理级',
  TECHNICIAN: '员级',
};

const ladder: readonly Rank[] = ['JUNIOR', 'MID', 'SENIOR_ASSOCIATE', 'SENIOR_FULL'];

const known = new WeakMap<Ingredients, Map<string, Weighted<Series>>>();

/** The series in which people of such a house and field are reviewed. */
const seriesFor = (from: Ingredients, employer: string, group: string): Weighted<Series> => {
  const kept = known.get(from) ?? new Map<string, Weighted<Series>>();
  known.set(from, kept);
  const key = `${employer} ${group}`;
  const found = kept.get(key);
  if (found) return found;
  const fit = from.titles.series.filter(
    (series) => series.employer.includes(employer) && (!series.groups || series.groups.includes(group)),
  );
  const engineering = from.titles.series.filter(({ code }) => code === 'ENGINEERING');
  const made = weighted(fit.length > 0 ? fit : engineering, ({ weight }) => weight);
  kept.set(key, made);
  return made;
};

/** Years from one title to the next: without a doctorate, with one, and for those who come back with years behind them. */
const slow = [1, 5, 6, 6];
const usual = [0, 1, 3, 5];
const fast = [0, 0, 1, 2];

export interface Held {
  level: Rank;
  year: number;
}

/** When each title was won, the lowest first; the last is the one of today. */
export const titlesWon = (plan: Plan, member: Member): Held[] => {
  const { standing, phdYear, degrees, since, returned } = member.career;
  if (standing === null || member.pool !== 'DOMESTIC') return [];
  const dice = new Dice(plan.seed, purpose.standing, member.index);
  const start = Math.max(degrees.at(-1)?.year ?? since, returned ?? 0);
  const steps = phdYear === null ? slow : returned === null ? usual : fast;
  const held: Held[] = [];
  let year = start;
  for (let at = 0; at <= ladder.indexOf(standing); at += 1) {
    year = Math.min(thisYear - 1, year + (steps[at] ?? 5) + (at === 0 ? 0 : dice.whole(0, 3)));
    held.push({ level: ladder[at] ?? 'JUNIOR', year: Math.max(year, start) });
  }
  return phdYear === null ? held : held.slice(Math.min(1, held.length - 1));
};

const routeOf = (lab: Lab, member: Member, held: Held, dice: Dice): string => {
  const { returned } = member.career;
  const senior = held.level === 'SENIOR_FULL' || held.level === 'SENIOR_ASSOCIATE';
  if (member.stage === 'CRAFT') return 'SKILL_BRIDGE';
  if (
    senior &&
    returned !== null &&
    held.year - returned >= 0 &&
    held.year - returned <= 5 &&
    dice.happens(0.5)
  )
    return 'DIRECT_RETURNEE';
  if (senior && lab.house.kind === 'COMPANY' && dice.happens(0.12)) return 'DIRECT_PRIVATE';
  if (senior && dice.happens(0.04)) return dice.happens(0.5) ? 'GREEN_CHANNEL' : 'RECOMMENDATION';
  if (!senior && held.year >= 2023 && dice.happens(0.03)) return 'COMPETITION';
  return 'NORMAL';
};

/** The titles sources know of: the present one almost always, earlier ones often. */
export function* titlesTold(plan: Plan, lab: Lab, member: Member): Generator<Title> {
  const won = titlesWon(plan, member);
  if (won.length === 0 || lab.house.kind === 'GOVERNMENT') return;
  const dice = new Dice(plan.seed, purpose.standing, member.index + 0x40000000);
  const series = chosen(
    seriesFor(plan.from, member.stage === 'CRAFT' ? 'COMPANY' : fileKind(lab.house.kind), lab.field.group),
    dice,
  );
  for (let at = 0; at < won.length; at += 1) {
    const held = won[at];
    const next = won[at + 1];
    const rank = series.ranks[rankName[held?.level ?? 'MID'] ?? ''];
    if (!held || !rank || dice.happens(next ? 0.45 : 0.03)) continue;
    yield {
      type: 'title',
      person: member.id,
      series: series.code,
      seriesZh: series.zh,
      level: held.level,
      names: bilingual(rank),
      route: routeOf(lab, member, held, dice),
      speciality: lab.field.zh,
      from: dice.happens(0.05) ? null : dateAsTold(held.year, dice),
      to: next ? String(Math.max(held.year, next.year)) : null,
    };
  }
}
