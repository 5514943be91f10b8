import type { PeopleFilter } from '../../src/generated/graphql';
import { everybody, wantedOf } from '../../src/people/filter';
import { tallyOf } from '../../src/people/tally';
import { answer, ask } from '../portrait/ask';
import { testGraph } from '../setup/graph';
import { commonest, fieldsUnder, today, type Villager, villagersOf } from './village';

const { graph, close } = testGraph();
let villagers: Villager[] = [];
let discipline = '';
let fields: string[] = [];
let institution = '';
let programme = '';

beforeAll(async () => {
  villagers = await villagersOf(graph);
  const [parent] = await graph.read(
    `MATCH (parent:Discipline)<-[:BROADER]-(field:Discipline)<-[:WORKS_IN]-(:Person)
     RETURN parent.id AS id, count(*) AS people ORDER BY people DESC, id LIMIT 1`,
    {},
  );
  discipline = (parent as { id: string }).id;
  fields = await fieldsUnder(graph, discipline);
  institution = commonest(villagers.flatMap(({ houses }) => houses));
  programme = commonest(villagers.flatMap(({ programmes }) => programmes));
}, 60_000);
afterAll(close);

const inField = (one: Villager) => one.fields.some((id) => fields.includes(id));
const totals =
  'query ($filter: PeopleFilter) { people(filter: $filter, first: 1) { totalCount { value exact } } }';
const totalOf = async (filter: Partial<PeopleFilter> | null) =>
  (await answer(graph, totals, { filter }, { today })).people.totalCount;

test('a total is what counting one by one gives, and says that it is exact', async () => {
  const leaf =
    fields.find((id) => id !== discipline && villagers.some((one) => one.fields.includes(id))) ?? '';
  const here: [Partial<PeopleFilter>, (one: Villager) => boolean][] = [
    [{ discipline: [discipline] }, inField],
    [{ discipline: [leaf], narrowerDisciplines: false }, (one) => one.fields.includes(leaf)],
    [{ institution: [institution] }, (one) => one.houses.includes(institution)],
    [{ programme: [programme] }, (one) => one.programmes.includes(programme)],
    [
      { discipline: [discipline], country: ['CN'], titleLevel: ['MID', 'JUNIOR'] },
      (one) => inField(one) && one.country === 'CN' && ['MID', 'JUNIOR'].includes(one.titleLevel),
    ],
    [
      { institution: [institution], pool: ['DOMESTIC'] },
      (one) => one.houses.includes(institution) && one.pool === 'DOMESTIC',
    ],
  ];
  for (const [filter, fits] of here) {
    expect([filter, await totalOf(filter)]).toEqual([
      filter,
      { value: villagers.filter(fits).length, exact: true },
    ]);
  }
});

test('the total of everybody and of a pool come from the store, also between two other counts', async () => {
  for (const [filter, of] of [
    [null, () => true],
    [{ pool: ['OVERSEAS_CHINESE'] }, (one: Villager) => one.pool === 'OVERSEAS_CHINESE'],
  ] as const) {
    const before = villagers.filter(of).length;
    const { value, exact } = await totalOf(filter === null ? null : { pool: [...filter.pool] });
    expect(exact).toBe(true);
    expect(Math.abs(value - before)).toBeLessThan(50);
    expect(value).toBeGreaterThan(10);
  }
});

test('pools add up to the total', async () => {
  const { poolCounts } = await answer(
    graph,
    '{ poolCounts { international overseasChinese domestic unassigned total } }',
  );
  const { international, overseasChinese, domestic, unassigned, total } = poolCounts;
  expect(international + overseasChinese + domestic + unassigned).toBe(total);
  expect(Math.min(international, overseasChinese, domestic)).toBeGreaterThan(0);
});

const facets = `query ($filter: PeopleFilter, $many: PositiveInt!) { people(filter: $filter, first: 1) { facets {
  basis over
  pool(first: $many) { values { value label count } suppressed more }
  country(first: $many) { values { value count } }
  region(first: $many) { values { value count } }
  discipline(first: $many) { values { value count } }
  institution(first: $many) { values { value label count } more }
  titleLevel(first: $many) { values { value label(language: ZH) count } }
  programme(first: $many) { values { value count } }
  careerAge(first: $many) { values { value label count } }
} } }`;

type Counted = {
  values: { value: string; label: string; count: number }[];
  more: number;
  suppressed: number;
};
const asMap = ({ values }: Counted) => new Map(values.map(({ value, count }) => [value, count]));
const countOf = (values: readonly (string | null)[]) => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

test('facets of a discipline are what counting one by one gives', async () => {
  const { people } = await answer(
    graph,
    facets,
    { filter: { discipline: [discipline] }, many: 100 },
    { today },
  );
  const fitting = villagers.filter(inField);
  const { facets: found } = people;
  expect(found).toMatchObject({ basis: 'EXACT', over: fitting.length });
  expect(asMap(found.pool)).toEqual(countOf(fitting.map(({ pool }) => pool)));
  expect(asMap(found.country)).toEqual(countOf(fitting.map(({ country }) => country)));
  expect(asMap(found.region)).toEqual(countOf(fitting.map(({ region }) => region)));
  expect(asMap(found.titleLevel)).toEqual(countOf(fitting.map(({ titleLevel }) => titleLevel)));
  expect(asMap(found.programme)).toEqual(countOf(fitting.flatMap(({ programmes }) => programmes)));
  expect(asMap(found.discipline)).toEqual(countOf(fitting.flatMap((one) => one.fields)));
  const houses = countOf(fitting.flatMap((one) => one.houses));
  for (const { value, count } of found.institution.values)
    expect([value, houses.get(value)]).toEqual([value, count]);
  expect(found.institution.values.length + found.institution.more).toBe(houses.size);
  const young = fitting.filter(({ firstYear }) => firstYear !== null && 2026 - firstYear <= 4).length;
  expect(asMap(found.careerAge).get('0-4') ?? 0).toBe(young);
});

test('facet values say in words what they are', async () => {
  const { people } = await answer(
    graph,
    facets,
    { filter: { discipline: [discipline] }, many: 100 },
    { today },
  );
  const { pool, titleLevel, institution: houses } = people.facets;
  expect(pool.values.find(({ value }: { value: string }) => value === 'DOMESTIC')?.label).toBe('domestic');
  expect(titleLevel.values.find(({ value }: { value: string }) => value === 'SENIOR')?.label).toBe('高级');
  for (const { label, value } of houses.values) expect(label).not.toBe(value);
});

test('several filters are counted over their first matches where there are more, and say so', async () => {
  const wanted = wantedOf(null, today);
  const tally = await tallyOf(graph, wanted, () => ({ scan: 10_000, most: 50, facets: true }));
  expect(tally).toMatchObject({ people: 50, complete: false });
  const pools = [...tally.tokens].filter(([token]) => token.startsWith('o:'));
  expect(pools.reduce((sum, [, people]) => sum + people, 0)).toBe(50);
});

test('a count that looked at only some of a set does not call itself exact', async () => {
  const tally = await tallyOf(graph, { ...everybody, discipline: [discipline] }, () => ({
    scan: 10,
    most: 1_000,
    facets: false,
  }));
  expect(tally.people).toBeLessThanOrEqual(10);
  expect(tally.complete).toBe(false);
});

test('for statistics, counts below five are left out, and it is said how many', async () => {
  const filter = { discipline: [discipline] };
  const open = (await answer(graph, facets, { filter, many: 100 }, { today })).people.facets;
  const hidden = (await answer(graph, facets, { filter, many: 100 }, { today, purpose: 'STATISTICS' })).people
    .facets;
  const few = open.pool.values.filter(({ count }: { count: number }) => count < 5).length;
  expect(open.pool.suppressed).toBe(0);
  expect(hidden.pool.suppressed).toBe(few);
  for (const { count } of [...hidden.programme.values, ...hidden.region.values, ...hidden.institution.values])
    expect(count).toBeGreaterThanOrEqual(5);
});

describe('a partner', () => {
  const partner = { role: 'PARTNER', purpose: 'RECRUITMENT', today } as const;
  test.each([
    ['filter by pool', '{ people(filter: { pool: [DOMESTIC] }, first: 1) { nodes { id } } }'],
    ['count a pool', '{ people(filter: { pool: [DOMESTIC] }, first: 1) { totalCount { value } } }'],
    ['see pools as a facet', '{ people(first: 1) { facets { pool { values { count } } } } }'],
    ['ask how many each pool holds', '{ poolCounts { total } }'],
  ])('cannot %s', async (_, source) => {
    await expect(ask(graph, source, {}, partner)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
  test('cannot smuggle the pool in by a variable', async () => {
    const source = 'query ($filter: PeopleFilter) { people(filter: $filter, first: 1) { nodes { id } } }';
    await expect(ask(graph, source, { filter: { pool: ['DOMESTIC'] } }, partner)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
  test('may list people, and count those of a country', async () => {
    const { data, errors } = await ask(
      graph,
      '{ people(filter: { country: ["CN"] }, first: 2) { nodes { name } totalCount { value } } }',
      {},
      partner,
    );
    expect(errors).toBeUndefined();
    expect(data.people.nodes).toHaveLength(2);
  });
});

test.each(['JUDGE', 'NOMINATOR'] as const)(
  'a %s, who sees nobody’s pool, cannot ask by it either',
  async (role) => {
    await expect(
      ask(graph, '{ people(filter: { pool: [DOMESTIC] }, first: 1) { nodes { id } } }', {}, { role }),
    ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  },
);

test('SELF has no list of other people, by whichever way', async () => {
  const self = { role: 'SELF', purpose: 'SELF', person: 'per_0000000000000000' } as const;
  for (const source of [
    '{ people(first: 1) { nodes { id } } }',
    `{ node(id: "${institution}") { ... on Institution { people(first: 1) { nodes { id } } } } }`,
    `{ discipline(id: "${discipline}") { people(first: 1) { totalCount { value } } } }`,
    '{ peopleByIds(ids: []) { person { id } } }',
    '{ supervisors(first: 1) { nodes { capacity } } }',
  ]) {
    await expect(ask(graph, source, {}, self)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  }
});
