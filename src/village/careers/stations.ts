import type { RecordOf } from '../../intake/format';
import { Dice, hashOf } from '../chance/dice';
import type { Ingredients } from '../ingredients';
import type { Field } from '../ingredients/fields';
import type { Words } from '../ingredients/words';
import { fieldAt, memberOf } from '../people/member';
import { leaderOf } from '../people/resident';
import type { House } from '../places/house';
import { countIn, memberAt } from '../plan/grouped';
import type { Plan } from '../plan/plan';
import { firstIn, levelAt, seatsIn } from '../plan/seats';
import { purpose } from '../purposes';
import { disciplineId, schemeId } from '../telling/ids';
import { thisYear } from '../today';

type StationRecord = RecordOf<'station'>;

export interface Station {
  id: string;
  kind: StationRecord['kind'];
  names: Words;
  /** The first-level discipline a mobile station stands on. */
  discipline: string | null;
}

const scheme = 'DEGREE_2022';

interface FirstLevel extends Words {
  code: string;
}

const firstLevels = new WeakMap<Ingredients, Map<string, FirstLevel>>();

/** The first-level discipline of the degree catalogue that a field belongs to. */
const firstLevelOf = (from: Ingredients, field: Field): FirstLevel | undefined => {
  const known = firstLevels.get(from);
  if (known) return known.get(field.code);
  const made = new Map<string, FirstLevel>();
  for (const discipline of from.schemes.find((one) => one.scheme === scheme)?.disciplines ?? []) {
    if (discipline.code.length !== 4) continue;
    for (const code of [...(discipline.exactMatch ?? []), ...(discipline.closeMatch ?? [])]) {
      if (!made.has(code)) made.set(code, { code: discipline.code, zh: discipline.zh, en: discipline.en });
    }
  }
  firstLevels.set(from, made);
  return made.get(field.code);
};

const fill = (text: string, house: string, discipline: string): string =>
  text.replace('{institution}', house).replace('{discipline}', discipline);

/** The station a lab of this house and field takes its postdocs through; null where there is none. */
export const stationOf = (plan: Plan, house: House, field: Field): Station | null => {
  if (!house.mainland || house.kind === 'GOVERNMENT' || !house.zh) return null;
  const { names } = plan.from.titles.stations;
  const named = (kind: 'MOBILE' | 'WORK' | 'PRACTICE_BASE', discipline: Words): Words => ({
    zh: fill(names[kind].zh, house.zh ?? '', discipline.zh),
    en: fill(names[kind].en, house.en, discipline.en),
  });
  if (house.kind === 'EDUCATION' || house.kind === 'RESEARCH') {
    const level = firstLevelOf(plan.from, field);
    if (!level) return null;
    return {
      id: `st${house.index}-${level.code}`,
      kind: 'MOBILE',
      names: named('MOBILE', level),
      discipline: level.code,
    };
  }
  const practice = house.kind === 'COMPANY' && hashOf(plan.seed, purpose.station, house.index) % 10 < 3;
  const kind = practice ? 'PRACTICE_BASE' : 'WORK';
  return {
    id: `st${house.index}`,
    kind: practice ? 'PRACTICE' : 'WORK',
    names: named(kind, field),
    discipline: null,
  };
};

const postdocsOf = (plan: Plan, lab: number): NonNullable<StationRecord['postdocs']> => {
  const postdocs: NonNullable<StationRecord['postdocs']> = [];
  for (let seat = 0; seat < seatsIn(lab); seat += 1) {
    if (levelAt(lab, seat) !== 'TRAINEE' || firstIn(lab) + seat >= plan.people) continue;
    const member = memberOf(plan, firstIn(lab) + seat);
    if (member.stage !== 'POSTDOC') continue;
    const dice = new Dice(plan.seed, purpose.station, member.index);
    const from =
      member.career.since === thisYear
        ? `${thisYear}-0${dice.whole(1, 5)}`
        : `${member.career.since}-${dice.whole(10, 12)}`;
    postdocs.push({ person: member.id, track: null, fullTime: dice.happens(0.95), from, to: null });
  }
  return postdocs;
};

interface Crew {
  station: Station;
  field: Field;
  supervisors: NonNullable<StationRecord['supervisors']>;
  postdocs: NonNullable<StationRecord['postdocs']>;
}

const crewsAt = (plan: Plan, house: House): Crew[] => {
  const crews = new Map<string, Crew>();
  for (let at = 0; at < countIn(plan.labsAt, house.index); at += 1) {
    const lab = memberAt(plan.labsAt, house.index, at);
    const field = fieldAt(plan, lab);
    const station = plan.isWorkshop[lab] === 1 ? null : stationOf(plan, house, field);
    if (!station) continue;
    const crew = crews.get(station.id) ?? { station, field, supervisors: [], postdocs: [] };
    crews.set(station.id, crew);
    const leader = leaderOf(plan, lab);
    const dice = new Dice(plan.seed, purpose.station, lab + 0x40000000);
    const postdocs = postdocsOf(plan, lab);
    crew.supervisors.push({
      person: leader.id,
      capacity: dice.happens(0.9) ? Math.max(1, postdocs.length + dice.whole(-1, 2)) : null,
      from: String(Math.min(thisYear - 1, leader.born.year + dice.whole(36, 41))),
      to: null,
    });
    crew.postdocs.push(...postdocs);
  }
  return [...crews.values()];
};

/** 流动站, 工作站 and 实践基地, house by house, with those who supervise and those who are there. */
export function* stationsTold(plan: Plan): Generator<StationRecord> {
  for (const house of plan.houses) {
    if (!house.mainland) continue;
    for (const { station, field, supervisors, postdocs } of crewsAt(plan, house)) {
      const dice = new Dice(plan.seed, purpose.station, house.index + 0x20000000);
      yield {
        type: 'station',
        id: station.id,
        names: [
          { text: station.names.zh, lang: 'zh' },
          { text: station.names.en, lang: 'en' },
        ],
        kind: station.kind,
        institution: house.id,
        disciplines: [
          disciplineId(field.code),
          ...(station.discipline ? [schemeId(scheme, station.discipline)] : []),
        ],
        supervisors,
        postdocs,
        from: String(dice.whole(1986, 2020)),
        to: null,
      };
    }
  }
}
