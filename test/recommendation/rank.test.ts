import { type Question, rank, scale } from '../../src/recommendation/rank';
import type { Hit } from '../../src/search/queries';

const hit = (personId: string, score: number, more: Partial<Hit> = {}): Hit => ({
  personId,
  outputId: `pap_${score}`,
  score,
  year: 2025,
  leading: true,
  ...more,
});
const person = (id: string, more = {}) => ({
  id,
  lastYear: 2025,
  availability: null,
  fields: [],
  houses: [],
  ...more,
});
const asked: Question = { disciplines: [], institution: null, byText: true, year: 2026 };
const hitsOf = (...hits: Hit[]) =>
  new Map(hits.map(({ personId }) => [personId, hits.filter((one) => one.personId === personId)]));

test('who fits best comes first, and a score is the sum of its reasons', () => {
  const ranked = rank([person('a'), person('b')], hitsOf(hit('a', 2), hit('b', 8)), asked);
  expect(ranked.map(({ personId }) => personId)).toEqual(['b', 'a']);
  for (const { score, reasons } of ranked)
    expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
});

test('one outstanding output is worth more than several middling ones', () => {
  const middling = [1, 2, 3, 4, 5].map((n) => hit('b', 3, { outputId: `pap_b${n}` }));
  const [first] = rank([person('a'), person('b')], hitsOf(hit('a', 9), ...middling), asked);
  expect(first?.personId).toBe('a');
});

test('no points come from how much somebody published or was cited', () => {
  expect(Object.keys(scale.withBrief)).toEqual(['TOPIC', 'RECENT', 'LEADING', 'FIELD', 'AVAILABLE']);
});

test('the points of a brief sum to 100', () => {
  expect(Object.values(scale.withBrief).reduce((sum, points) => sum + points, 0)).toBe(100);
});

test('old work earns less than recent work on the same subject', () => {
  const ranked = rank(
    [person('old'), person('new')],
    hitsOf(hit('old', 5, { year: 2001 }), hit('new', 5)),
    asked,
  );
  expect(ranked[0]?.personId).toBe('new');
});

test('who already works there, or has been silent for years, carries a counter-reason', () => {
  const [one] = rank(
    [person('a', { houses: ['ins_1'], lastYear: 2019 })],
    hitsOf(hit('a', 5, { year: 2019 })),
    { ...asked, institution: 'ins_1' },
  );
  expect(one?.counterReasons.map(({ kind }) => kind)).toEqual(['DORMANT', 'THIN', 'ALREADY_THERE']);
});

test('equal scores keep one order, whatever order they came in', () => {
  const people = [person('c'), person('a'), person('b')];
  const hits = hitsOf(hit('a', 5), hit('b', 5), hit('c', 5));
  expect(rank(people, hits, asked).map(({ personId }) => personId)).toEqual(['a', 'b', 'c']);
  expect(rank(people.toReversed(), hits, asked)).toEqual(rank(people, hits, asked));
});
