import type { RecordOf } from '../../intake/format';
import { dateOf } from '../chance/dates';
import { Dice } from '../chance/dice';
import { chosen, weighted } from '../chance/weighted';
import type { EventSeries } from '../ingredients/communities';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { thisYear, today } from '../today';
import { someFitting } from './someone';

type EventRecord = RecordOf<'event'>;

const kinds: Readonly<Record<EventSeries['kind'], NonNullable<EventRecord['kind']>>> = {
  RECRUITING: 'FAIR',
  SELECTION: 'FAIR',
  FAIR: 'FAIR',
  FORUM: 'FORUM',
  SALON: 'SALON',
  LECTURE: 'TRAINING',
  CONTEST: 'CONTEST',
};

const results = ['金奖', '银奖', '优胜奖', '优胜奖'];

const most = 2_000;

const guests = (plan: Plan, attendance: number): number =>
  Math.max(6, Math.min(most, Math.round((attendance * plan.people) / 10_000)));

/** One meeting a year of every series, until the village's own day. */
export function* eventsTold(plan: Plan): Generator<EventRecord> {
  const { events, eventRoles } = plan.from.communities;
  const roles = weighted(eventRoles, ({ weight }) => weight);
  for (const [index, series] of events.entries()) {
    for (let year = Math.max(series.since, 2019); year <= thisYear; year += 1) {
      const dice = new Dice(plan.seed, purpose.event, index * 64 + year - 2000);
      const on = dateOf(year, series.month, dice.whole(1, 28));
      if (on > today) continue;
      const stem = series.stem ? [...plan.stemGroups] : undefined;
      const people = someFitting(
        plan,
        {
          groups: series.groups ?? stem,
          house: (house) => !house.mainland || house.shanghai || house.index % 4 === 0,
          fits: (member) => series.pools.includes(member.pool ?? '') && member.born.year + 24 <= year,
        },
        guests(plan, series.attendance),
        dice,
      );
      yield {
        type: 'event',
        id: `ev-${series.code}-${year}`,
        names: [
          { text: `${series.zh}（${year}）`, lang: 'zh' },
          { text: `${series.en} ${year}`, lang: 'en' },
        ],
        kind: kinds[series.kind],
        on: dice.happens(0.8) ? on : on.slice(0, 7),
        city: series.kind === 'FORUM' && dice.happens(0.2) ? '杭州' : '上海',
        people: people.map(({ id }) => ({
          person: id,
          role: chosen(roles, dice).code,
          result: series.kind === 'CONTEST' && dice.happens(0.3) ? dice.oneOf(results) : null,
        })),
      };
    }
  }
}
