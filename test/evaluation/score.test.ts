import { canonical } from '../../src/evaluation/canonical';
import type { IndicatorRow } from '../../src/evaluation/queries';
import { schemeFor } from '../../src/evaluation/scheme';
import { type Frozen, percentileOf, score } from '../../src/evaluation/score';
import { siweiOf } from '../../src/evaluation/siwei';

const published = schemeFor('EASTERN_LEADER');
if (!published) throw new Error('The scheme of this test is gone.');
const { scheme } = published;

const person = (id: string, citations: number, more: Partial<IndicatorRow> = {}): IndicatorRow => ({
  id,
  misconductOn: null,
  ethicsCleared: true,
  papers: [2021, 2023, 2024, 2025].map((year) => ({ id: `${id}-${year}`, citations, year, leading: true })),
  others: [],
  teams: [],
  students: [],
  ...more,
});
const frozen = (nominee: IndicatorRow, peers = 20): Frozen => ({
  nomination: 'nom_1',
  year: 2026,
  discipline: 'dis_1',
  nominee,
  peers: Array.from({ length: peers }, (_, i) => person(`peer${i}`, i)),
});
const byCode = (answer: ReturnType<typeof score>) =>
  Object.fromEntries(answer.contributions.map((one) => [one.indicator, one]));

test('the same facts under the same scheme are the same bytes', () => {
  const facts = frozen(person('a', 7));
  const again = JSON.parse(JSON.stringify(facts)) as Frozen;
  expect(canonical(score(scheme, again))).toBe(canonical(score(scheme, facts)));
});

test('a percentile counts ties half', () => {
  expect(percentileOf(2, [1, 2, 2, 3])).toBe(0.5);
  expect(percentileOf(9, [1, 2, 3])).toBe(1);
});

test('each contribution names its evidence, and the value is the sum of the points', () => {
  const answer = score(scheme, frozen(person('a', 100)));
  expect(byCode(answer).representativeWorks).toMatchObject({ percentile: 1, points: 25, peers: 20 });
  expect(byCode(answer).representativeWorks?.evidence).toContain('a-2025');
  expect(answer.value).toBeCloseTo(
    answer.contributions.reduce((sum, { points }) => sum + (points ?? 0), 0),
    3,
  );
});

test('too few peers are no comparison: not enough evidence, and never zero points', () => {
  const answer = score(scheme, frozen(person('a', 100), 5));
  expect(answer.contributions.map(({ points }) => points)).toEqual(answer.contributions.map(() => null));
  expect(answer).toMatchObject({ value: 0, outOf: 0, confidence: 0 });
});

test('who leads no team on record is not scored low on it: it is left out', () => {
  expect(byCode(score(scheme, frozen(person('a', 5)))).coreMembers).toMatchObject({
    value: null,
    points: null,
  });
});

test('a proven breach of integrity is a veto', () => {
  expect(score(scheme, frozen(person('a', 100, { misconductOn: '2020-01-01' }))).vetoed).toBe(true);
});

test('the built-in scheme keeps to 破四唯, and one that leans on paper counts does not', () => {
  expect(siweiOf(scheme).every(({ holds }) => holds)).toBe(true);
  const [first, ...rest] = scheme.dimensions;
  if (!first) throw new Error('A scheme has dimensions.');
  const leaning = {
    ...scheme,
    dimensions: [
      {
        ...first,
        indicators: [
          {
            code: 'trained' as const,
            weight: 90,
            kind: 'PAPER_COUNT',
            names: { zh: '论文数', en: 'papers' },
          },
        ],
      },
      ...rest,
    ],
  };
  expect(
    siweiOf(leaning)
      .filter(({ holds }) => !holds)
      .map(({ rule }) => rule),
  ).toEqual(['NO_SINGLE_INDICATOR', 'NO_FORBIDDEN_INDICATOR']);
});
