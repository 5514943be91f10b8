import { issnOf } from '../../src/village/identifiers/issn';
import { orcidOf } from '../../src/village/identifiers/orcid';
import { rorOf } from '../../src/village/identifiers/ror';
import { usccOf } from '../../src/village/identifiers/uscc';
import { ofType, world } from './world';

const records = world(1_000);
const papers = ofType(records, 'paper');
const people = ofType(records, 'person');

test('no DOI leads anywhere: all have the prefix kept for examples', () => {
  expect(papers.flatMap(({ doi }) => doi ?? []).filter((doi) => !doi.startsWith('10.5555/'))).toEqual([]);
});

test('no ORCID iD was ever issued: all are of a block far outside', () => {
  const given = people.flatMap(({ orcid }) => orcid ?? []);
  expect(given.length).toBe(people.length * 0.4);
  expect(new Set(given).size).toBe(given.length);
  expect(given.filter((orcid) => !/^0000-0099-\d{4}-\d{3}[\dX]$/.test(orcid))).toEqual([]);
});

test('the ten million ORCID iDs of the block are all different', () => {
  const some = Array.from({ length: 50_000 }, (_, number) => orcidOf(number * 83));
  expect(new Set(some).size).toBe(some.length);
});

/** ISO 7064 MOD 11-2 as the receiver checks it: the whole number, check digit included, leaves 1. */
const mod11of2 = (digits: string): number =>
  [...digits].reduce((total, digit) => (total * 2 + (digit === 'X' ? 10 : Number(digit))) % 11, 0);

test('check digits are right, so that a receiver who validates takes them', () => {
  for (const number of [0, 1, 17, 4_242, 999_999]) {
    expect(mod11of2(orcidOf(number).replaceAll('-', ''))).toBe(1);
    const issn = issnOf(number).replace('-', '');
    expect(
      [...issn].reduce((sum, digit, at) => sum + (digit === 'X' ? 10 : Number(digit)) * (8 - at), 0) % 11,
    ).toBe(0);
  }
});

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

test('a ROR id leaves 1 when it is divided by 97', () => {
  for (const number of [0, 5, 1_000]) {
    const serial = rorOf(number).replace('https://ror.org/', '');
    const value = [...serial.slice(0, 7)].reduce((total, sign) => total * 32 + crockford.indexOf(sign), 0);
    expect((value * 100 + Number(serial.slice(7))) % 97).toBe(1);
  }
});

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

test('a social credit code is a whole multiple of 31, of a place that does not exist', () => {
  for (const number of [0, 77, 123_456]) {
    const code = usccOf('91', number);
    const sum = [...code].reduce(
      (total, sign, at) => total + signs.indexOf(sign) * (at < 17 ? 3 ** at % 31 : 1),
      0,
    );
    expect(code).toMatch(/^91990000[0-9A-Z]{10}$/);
    expect(sum % 31).toBe(0);
  }
});

test('mail to anybody of the village arrives nowhere', () => {
  const addresses = ofType(records, 'contact').filter(({ kind }) => kind === 'EMAIL');
  expect(addresses.filter(({ value }) => !value.endsWith('.example.org'))).toEqual([]);
});
