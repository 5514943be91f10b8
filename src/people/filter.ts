import type { PeopleFilter, Pool, TitleStep } from '../generated/graphql';
import { labelOf } from '../graph/ids';
import { type Label, nodes } from '../graph/model';
import { underChina } from '../places/areas';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { words } from './words';

export type FilterName = keyof PeopleFilter & Exclude<keyof PeopleFilter, 'narrowerDisciplines'>;

/** A filter as it was checked at the door. An empty list asks nothing. */
export interface Wanted {
  discipline: readonly string[];
  /** Whether disciplines one step narrower count as well. */
  narrower: boolean;
  institution: readonly string[];
  programme: readonly string[];
  country: readonly string[];
  region: readonly string[];
  titleLevel: readonly TitleStep[];
  pool: readonly Pool[];
  /** The first years that the career age asked for comes to. */
  career: { since: number; until: number } | null;
}

export const everybody: Wanted = {
  discipline: [],
  narrower: true,
  institution: [],
  programme: [],
  country: [],
  region: [],
  titleLevel: [],
  pool: [],
  career: null,
};

const most = 20;
const refused = (sentence: { zh: string; en: string }) => new Refusal('BAD_USER_INPUT', sentence);

function listed<T extends string>(name: FilterName, values: readonly T[] | null | undefined): T[] {
  if (!values) return [];
  if (values.length === 0) throw refused(filled(words.emptyList, { name }));
  if (values.length > most) throw refused(filled(words.longList, { name, most, value: values.length }));
  return [...new Set(values)].sort();
}

/** Refuses what cannot be the id of such a thing; whether there is one, the graph will tell. */
export function idOfKind(name: string, kind: Label, id: string): string {
  if (labelOf(id) === kind) return id;
  throw refused(
    filled(words.wrongKind, { name, kind, prefix: nodes[kind].prefix ?? '', value: id.slice(0, 60) }),
  );
}

const idsOf = (name: FilterName, kind: Label, values: readonly string[] | null | undefined): string[] =>
  listed(name, values).map((id) => idOfKind(`filter.${name}`, kind, id));

function countriesOf(values: readonly string[] | null | undefined): string[] {
  const codes = listed('country', values);
  for (const code of codes) {
    if (!/^[A-Z]{2}$/.test(code)) throw refused(filled(words.badCountry, { value: code }));
    const area = underChina.get(code);
    if (area) throw refused(filled(words.underChina, { region: area.code, zh: area.zh, en: area.en }));
  }
  return codes;
}

function regionsOf(values: readonly string[] | null | undefined): string[] {
  const codes = listed('region', values);
  const stray = codes.find((code) => !/^(\d{6}|[A-Z]{2}-[A-Z0-9]{1,3})$/.test(code));
  if (stray !== undefined) throw refused(filled(words.badRegion, { value: stray }));
  return codes;
}

function careerOf(age: PeopleFilter['careerAge'], thisYear: number): Wanted['career'] {
  if (!age) return null;
  const { from, to } = age;
  const [least, atMost] = [from ?? 0, to ?? 100];
  const isAge = (n: number) => n >= 0 && n <= 100;
  const says = typeof from === 'number' || typeof to === 'number';
  if (!says || !isAge(least) || !isAge(atMost) || least > atMost) throw refused(words.badCareer);
  return { since: thisYear - atMost, until: thisYear - least };
}

/** Checks a filter, and puts it into one form: the same question in other words has the same cursors. */
export function wantedOf(filter: PeopleFilter | null | undefined, today: string): Wanted {
  if (!filter) return everybody;
  return {
    discipline: idsOf('discipline', 'Discipline', filter.discipline),
    narrower: filter.narrowerDisciplines,
    institution: idsOf('institution', 'Institution', filter.institution),
    programme: idsOf('programme', 'Programme', filter.programme),
    country: countriesOf(filter.country),
    region: regionsOf(filter.region),
    titleLevel: listed('titleLevel', filter.titleLevel),
    pool: listed('pool', filter.pool),
    career: careerOf(filter.careerAge, Number(today.slice(0, 4))),
  };
}

/** Which filters ask something. */
export const namesOf = (wanted: Wanted): FilterName[] => [
  ...lists.filter((name) => wanted[name].length > 0),
  ...(wanted.career ? (['careerAge'] as const) : []),
];
const lists = ['discipline', 'institution', 'programme', 'country', 'region', 'titleLevel', 'pool'] as const;
