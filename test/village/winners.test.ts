import type { RecordOf } from '../../src/intake/format';
import { ingredients } from '../../src/village/ingredients';
import { ofType, world } from './world';

const records = world(3_000);
const people = new Map(ofType(records, 'person').map((person) => [person.id, person]));
const winners = ofType(records, 'selection').filter(({ result }) => result === 'SELECTED');

const editions = new Map(
  ingredients().programmes.flatMap(({ code, editions: all }) =>
    all.map((edition): [string, typeof edition] => [`pe-${code}-${edition.year}`, edition]),
  ),
);

/** The last day that a birth date of a year or a month may mean. */
const latest = (birthDate: string): string => `${birthDate}-12-31`.slice(0, 10);

const firstDay = (
  born: { men: string | null; women: string | null },
  sex: string | null | undefined,
): string => {
  const windows = sex === 'MALE' ? [born.men] : sex === 'FEMALE' ? [born.women] : [born.men, born.women];
  return windows.map((day) => day ?? '').sort()[0] ?? '';
};

const bornInTime = ({ person, edition }: RecordOf<'selection'>): boolean => {
  const civil = people.get(person)?.civil;
  const window = editions.get(edition);
  if (!civil?.birthDate || !window) return true;
  return latest(civil.birthDate) > firstDay(window.born, civil.sex);
};

test('there are winners in most programmes', () => {
  const programmes = new Set(winners.map(({ edition }) => edition.slice(0, -5)));
  expect(programmes.size).toBeGreaterThanOrEqual(14);
  expect(winners.length).toBeGreaterThan(100);
});

test('everybody chosen was born within the window of the call', () => {
  expect(winners.filter((winner) => !bornInTime(winner))).toEqual([]);
});

test('nobody is chosen twice for the same programme', () => {
  const pairs = winners.map(({ person, edition }) => `${person} ${edition.slice(0, -5)}`);
  expect(pairs.length).toBe(new Set(pairs).size);
});

test('a call for people of the city chooses people who work in the city', () => {
  const houses = new Map(ofType(records, 'institution').map((house) => [house.id, house.region]));
  const local = winners.filter(({ edition }) => edition.startsWith('pe-EASTERN'));
  const regions = local.map(({ person }) =>
    houses.get(people.get(person)?.affiliations?.at(-1)?.institution ?? ''),
  );
  expect(new Set(regions)).toEqual(new Set(['310000']));
});

test('somebody judged in a call that somebody of the own institution was nominated for', () => {
  const at = (person: string) => people.get(person)?.affiliations?.at(-1)?.institution;
  const nominated = ofType(records, 'selection');
  const conflicts = ofType(records, 'service').filter(({ person, edition }) =>
    nominated.some(
      (other) => other.edition === edition && other.person !== person && at(other.person) === at(person),
    ),
  );
  expect(conflicts.length).toBeGreaterThan(0);
});
