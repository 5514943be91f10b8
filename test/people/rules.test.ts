import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { careerBand, facetShown, facetsIn } from '../../src/people/facets';
import { wantedOf } from '../../src/people/filter';
import { wayTo } from '../../src/people/plan';
import type { Sizes } from '../../src/people/sizes';
import { clueOf } from '../../src/people/sought';
import { merged, type Step, walk } from '../../src/people/walk';
import { compareKeys, highest, lowest } from '../../src/places/list/keys';

const sizes = (of: Record<string, number>, everybody = 1_000_000): Sizes => ({
  everybody,
  fields: [],
  largestField: 1,
  of: new Map(Object.entries(of)) as Sizes['of'],
  cap: 10_001,
});

describe('the way to a page', () => {
  test('a small set anchors', () => {
    expect(wayTo('NAME', 21, sizes({ institution: 400, country: 10_001 }))).toEqual({
      by: 'set',
      name: 'institution',
    });
  });
  test('the smaller of two small sets anchors', () => {
    expect(wayTo('NAME', 21, sizes({ institution: 400, programme: 40 }))).toMatchObject({
      name: 'programme',
    });
  });
  test('a large discipline is walked in its own index for the orders that it has one for', () => {
    expect(wayTo('H_INDEX', 21, sizes({ discipline: 31_000, pool: 550_000 }))).toMatchObject({
      by: 'fields',
    });
  });
  test('for other orders everybody is walked', () => {
    expect(wayTo('CITATIONS', 21, sizes({ discipline: 31_000 }))).toMatchObject({ by: 'index' });
  });
  test('a set of thousands is not taken when twenty people are found in a few steps', () => {
    expect(wayTo('NAME', 21, sizes({ country: 9_000 }, 10_000))).toMatchObject({ by: 'index' });
  });
});

describe('a walk over several ranges', () => {
  const rows = (keys: string[], scan: number, after: string) => {
    const ahead = keys.filter((key) => key > after).slice(0, scan);
    return {
      scanned: ahead.length,
      reached: ahead.at(-1) ?? null,
      found: ahead.filter((key) => !key.includes('x')).map((key) => ({ id: key, key })),
    };
  };
  const two: Step<{ id: string; key: string }> = async ({ after }, scan) => [
    rows(['a', 'bx', 'cx', 'dx', 'g', 'h'], scan, after),
    rows(['b', 'c', 'g', 'i'], scan, after),
  ];
  const slice = { size: 9, backwards: false, after: lowest, before: highest };

  test('a key is only sure once every range has come that far', () => {
    const chunks = [rows(['a', 'bx', 'g'], 2, ''), rows(['b', 'c', 'h'], 2, '')];
    expect(merged(chunks, 2, false)).toEqual({
      found: [
        { id: 'a', key: 'a' },
        { id: 'b', key: 'b' },
      ],
      reached: 'bx',
    });
  });
  test('whoever stands in two ranges comes once, and everybody in order', async () => {
    const { found, stoppedAt } = await walk(two, slice, 10, 1);
    expect(found.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'g', 'h', 'i']);
    expect(stoppedAt).toBeNull();
  });
  test('a walk that finds nobody for long gives up, and says where it stood', async () => {
    let last = 0;
    const endless: Step<{ id: string; key: string }> = async (_, scan) => {
      last += scan;
      return [{ scanned: scan, reached: String(last).padStart(9, '0'), found: [] }];
    };
    const { found, stoppedAt } = await walk(endless, slice, 10, 500);
    expect(found).toEqual([]);
    expect(last).toBeGreaterThanOrEqual(20_000);
    expect(last).toBeLessThanOrEqual(24_000);
    expect(stoppedAt).toBe(String(last).padStart(9, '0'));
  });
});

test('keys compare by code point, as the database holds them, and not by halves of them', () => {
  const [rare, fullWidth] = ['\u{20000}', '\uff21'];
  expect(rare < fullWidth).toBe(true);
  expect(compareKeys(rare, fullWidth)).toBeGreaterThan(0);
});

describe('facets', () => {
  test('Hong Kong, Macao and Taiwan count under China, whatever code their source gives them', () => {
    const counted = new Map([
      ['c:CN', 5],
      ['c:HK', 2],
      ['c:TW', 1],
      ['c:DE', 9],
    ]);
    expect(facetsIn(counted, 2026).get('country')).toEqual([
      { kind: 'country', value: 'DE', count: 9 },
      { kind: 'country', value: 'CN', count: 8 },
    ]);
  });
  test('a career of 0 to 4 years is the youngest band, and who has no dated output is in none of them', () => {
    expect([
      careerBand('2026', 2026),
      careerBand('2022', 2026),
      careerBand('2021', 2026),
      careerBand('', 2026),
    ]).toEqual(['0-4', '0-4', '5-9', 'UNKNOWN']);
  });
  test('values with fewer than five people behind them are told to some, and only counted for others', () => {
    const values = facetsIn(
      new Map([
        ['c:DE', 4],
        ['c:FR', 5],
        ['c:IT', 7],
      ]),
      2026,
    );
    const facets = { basis: 'EXACT' as const, over: 16, values };
    expect(facetShown({ ...facets, hidesFew: false }, 'country', 2)).toMatchObject({
      more: 1,
      suppressed: 0,
    });
    const hidden = facetShown({ ...facets, hidesFew: true }, 'country', 2);
    expect(hidden.values.map(({ value }) => value)).toEqual(['IT', 'FR']);
    expect(hidden).toMatchObject({ more: 0, suppressed: 1 });
  });
});

test('filters that say the same in other words are one list: the order of values does not matter', () => {
  const filter = {
    pool: null,
    country: ['DE', 'CN', 'DE'],
    region: null,
    discipline: null,
    narrowerDisciplines: true,
    institution: null,
    titleLevel: null,
    programme: null,
    careerAge: null,
  };
  expect(wantedOf(filter, '2026-06-30')).toEqual(
    wantedOf({ ...filter, country: ['CN', 'DE'] }, '2026-06-30'),
  );
});

test('an identifier of a source leads to our id without asking the graph, and an ORCID to its written form', () => {
  expect(clueOf({ scheme: 'orcid', value: 'https://orcid.org/0000-0002-1825-0097' })).toEqual({
    orcid: '0000-0002-1825-0097',
  });
  expect(clueOf({ scheme: 'village', value: 'p1' })).toMatchObject({
    person: expect.stringMatching(/^per_/),
  });
  expect(clueOf({ scheme: 'ORCID', value: '0000-0002-1825-0098' })).toMatchObject({
    reason: { code: 'INVALID' },
  });
});

test.each([
  'byName',
  'byNameBackwards',
  'byHIndex',
  'byHIndexBackwards',
  'byCitations',
  'byCitationsBackwards',
  'byLatest',
  'byLatestBackwards',
  'fieldByName',
  'fieldByNameBackwards',
  'fieldByHIndex',
  'fieldByHIndexBackwards',
])('the statement walk/%s takes a bounded chunk before it looks at anything else', (file) => {
  const cypher = readFileSync(join(__dirname, `../../cypher/people/walk/${file}.cypher`), 'utf8');
  expect(cypher.indexOf('LIMIT $scan')).toBeGreaterThan(0);
  expect(cypher.indexOf('facets')).toBeGreaterThan(cypher.indexOf('LIMIT $scan'));
});
