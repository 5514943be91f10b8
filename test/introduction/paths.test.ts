import { bestPaths, strengthOf } from '../../src/introduction/paths';
import type { TieRow } from '../../src/introduction/queries';

const tie = (personId: string, otherId: string, more: Partial<TieRow> = {}): TieRow => ({
  personId,
  otherId,
  otherName: otherId,
  kind: 'COAUTHOR',
  times: 3,
  first: '2020',
  latest: '2025',
  evidence: [],
  ...more,
});
const hands = (ties: TieRow[], from: string[], to: string, first = 5) =>
  bestPaths(ties, new Set(from), to, 2026, first).map(({ steps }) => [
    steps[0]?.from,
    ...steps.map((step) => step.to),
  ]);

test('a joint friend introduces', () => {
  expect(hands([tie('me', 'ann'), tie('ann', 'star')], ['me'], 'star')).toEqual([['me', 'ann', 'star']]);
});

test('whoever knows them directly needs nobody between', () => {
  expect(hands([tie('me', 'star'), tie('me', 'ann'), tie('ann', 'star')], ['me'], 'star')[0]).toEqual([
    'me',
    'star',
  ]);
});

test('two strong steps beat one faint one', () => {
  const ties = [
    tie('me', 'star', { times: 1, first: '1995', latest: '1995' }),
    tie('me', 'ann', { kind: 'SUPERVISION' }),
    tie('ann', 'star', { kind: 'SUPERVISION' }),
  ];
  expect(hands(ties, ['me'], 'star')[0]).toEqual(['me', 'ann', 'star']);
});

test('each further path begins with another hand', () => {
  const ties = [tie('me', 'ann'), tie('me', 'bob', { times: 1 }), tie('ann', 'star'), tie('bob', 'star')];
  expect(hands(ties, ['me'], 'star')).toEqual([
    ['me', 'ann', 'star'],
    ['me', 'bob', 'star'],
  ]);
});

test('from a house, the best of its people is found', () => {
  const ties = [tie('in1', 'star', { times: 1 }), tie('in2', 'star', { times: 9 })];
  expect(hands(ties, ['in1', 'in2'], 'star', 1)).toEqual([['in2', 'star']]);
});

test('nobody stands twice on a path, and strangers have none', () => {
  expect(hands([tie('me', 'ann'), tie('ann', 'me')], ['me'], 'star')).toEqual([]);
});

test('recent ties are stronger than old ones, and many than few', () => {
  expect(strengthOf(tie('a', 'b'), 2026)).toBeGreaterThan(
    strengthOf(tie('a', 'b', { latest: '2005' }), 2026),
  );
  expect(strengthOf(tie('a', 'b', { times: 9 }), 2026)).toBeGreaterThan(
    strengthOf(tie('a', 'b', { times: 1 }), 2026),
  );
});
