import type { PeopleFilter, PeopleOrder } from '../../src/generated/graphql';
import type { Graph } from '../../src/graph/graph';
import { wantedOf } from '../../src/people/filter';
import { pageBy } from '../../src/people/page';
import type { Way } from '../../src/people/plan';
import { highest, lowest } from '../../src/places/list/keys';
import { answer } from '../portrait/ask';
import { counting } from '../setup/counting';
import { testGraph } from '../setup/graph';
import { commonest, fieldsUnder, ordered, today, type Villager, villagersOf } from './village';

const { graph, close } = testGraph();
const orders: PeopleOrder[] = ['NAME', 'H_INDEX', 'CITATIONS', 'LATEST'];
let villagers: Villager[] = [];
let discipline = '';
let fields: string[] = [];
let filters: Record<string, { filter: Partial<PeopleFilter>; fits: (one: Villager) => boolean }> = {};

beforeAll(async () => {
  villagers = await villagersOf(graph);
  discipline = await busiestParent();
  fields = await fieldsUnder(graph, discipline);
  const programme = commonest(villagers.flatMap(({ programmes }) => programmes));
  const region = commonest(villagers.flatMap((one) => one.region ?? []));
  const age = (one: Villager) => (one.firstYear === null ? -1 : 2026 - one.firstYear);
  const inField = (one: Villager) => one.fields.some((id) => fields.includes(id));
  const institution = commonest(villagers.filter(inField).flatMap(({ houses }) => houses));
  const leaf = commonest(
    villagers.flatMap((one) => one.fields.filter((id) => id !== discipline && fields.includes(id))),
  );
  filters = {
    discipline: { filter: { discipline: [discipline] }, fits: inField },
    'one discipline alone': {
      filter: { discipline: [leaf], narrowerDisciplines: false },
      fits: (one) => one.fields.includes(leaf),
    },
    institution: { filter: { institution: [institution] }, fits: (one) => one.houses.includes(institution) },
    programme: { filter: { programme: [programme] }, fits: (one) => one.programmes.includes(programme) },
    country: { filter: { country: ['CN', 'DE'] }, fits: (one) => ['CN', 'DE'].includes(one.country ?? '') },
    region: { filter: { region: [region] }, fits: (one) => one.region === region },
    titleLevel: { filter: { titleLevel: ['SENIOR'] }, fits: (one) => one.titleLevel === 'SENIOR' },
    pool: { filter: { pool: ['OVERSEAS_CHINESE'] }, fits: (one) => one.pool === 'OVERSEAS_CHINESE' },
    careerAge: {
      filter: { careerAge: { from: 5, to: 12 } },
      fits: (one) => age(one) >= 5 && age(one) <= 12,
    },
    'discipline and pool': {
      filter: { discipline: [discipline], pool: ['DOMESTIC'] },
      fits: (one) => inField(one) && one.pool === 'DOMESTIC',
    },
    'country, title and career age': {
      filter: { country: ['CN'], titleLevel: ['MID', 'SENIOR'], careerAge: { from: null, to: 15 } },
      fits: (one) =>
        one.country === 'CN' && ['MID', 'SENIOR'].includes(one.titleLevel) && age(one) >= 0 && age(one) <= 15,
    },
    'institution and discipline': {
      filter: { institution: [institution], discipline: [discipline] },
      fits: (one) => one.houses.includes(institution) && inField(one),
    },
  };
}, 60_000);
afterAll(close);

/** A discipline with narrower ones, under which most people work. */
async function busiestParent(): Promise<string> {
  const rows = await graph.read(
    `MATCH (parent:Discipline)<-[:BROADER]-(field:Discipline)<-[:WORKS_IN]-(:Person)
     RETURN parent.id AS id, count(*) AS people ORDER BY people DESC, id LIMIT 1`,
    {},
  );
  return rows.map((row) => (row as { id: string }).id)[0] ?? '';
}

/** Other test files make people of their own meanwhile: those are none of these lists' business. */
const known = (ids: readonly string[]) => {
  const here = new Set(villagers.map(({ id }) => id));
  return ids.filter((id) => here.has(id));
};
/** Other tests' people fit a filter too, and come while this one looks: only they may follow where the village ends. */
async function goesOn(
  filter: Partial<PeopleFilter>,
  villagersThatFit: number,
  size: number,
): Promise<boolean> {
  if (villagersThatFit > size) return true;
  const { edges } = await page({ filter, orderBy: 'NAME', first: 100 });
  return edges.length > size;
}
const idsOn = ({ edges }: Page) => known(edges.map(({ node }) => node.id));

const expected = (name: string, order: PeopleOrder) =>
  ordered(villagers.filter(filters[name]?.fits ?? (() => false)), order);

const query = `query ($filter: PeopleFilter, $orderBy: PeopleOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  people(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

type Page = {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
};
const page = async (variables: object, on: Graph = graph): Promise<Page> =>
  (await answer(on, query, { ...variables }, { today })).people;

async function allForwards(filter: object, orderBy: PeopleOrder, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await page({ filter, orderBy, first, after });
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

async function allBackwards(filter: object, orderBy: PeopleOrder, last: number): Promise<string[]> {
  const ids: string[] = [];
  for (let before: string | null = null; ; ) {
    const { edges, pageInfo } = await page({ filter, orderBy, last, before });
    expect(pageInfo.hasNextPage).toBe(before !== null);
    ids.unshift(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasPreviousPage) return ids;
    before = pageInfo.startCursor;
  }
}

describe.each(orders)('in the order %s', (order) => {
  test('paging forwards over a whole discipline gives everybody in it, in order, once', async () => {
    expect(expected('discipline', order).length).toBeGreaterThan(60);
    expect(await allForwards({ discipline: [discipline] }, order, 13)).toEqual(expected('discipline', order));
  });

  test('paging backwards over a whole discipline gives the same', async () => {
    expect(await allBackwards({ discipline: [discipline] }, order, 17)).toEqual(
      expected('discipline', order),
    );
  });

  test('the first and the last page of everybody are the two ends of the village', async () => {
    const all = ordered(villagers, order);
    const [first, last] = await Promise.all([
      page({ orderBy: order, first: 100 }),
      page({ orderBy: order, last: 100 }),
    ]);
    expect(idsOn(first).length).toBeGreaterThan(50);
    expect(idsOn(first)).toEqual(all.slice(0, idsOn(first).length));
    expect(idsOn(last).length).toBeGreaterThan(50);
    expect(idsOn(last)).toEqual(all.slice(-idsOn(last).length));
  });

  test('every filter, alone and with others, gives the people it describes', async () => {
    for (const [name, { filter }] of Object.entries(filters)) {
      const all = expected(name, order);
      expect(all.length).toBeGreaterThan(0);
      const forwards = await page({ filter, orderBy: order, first: 20 });
      expect(idsOn(forwards).length).toBeGreaterThan(Math.min(all.length, 20) - 5);
      expect([name, idsOn(forwards)]).toEqual([name, all.slice(0, idsOn(forwards).length)]);
      if (forwards.pageInfo.hasNextPage) expect(await goesOn(filter, all.length, 20)).toBe(true);
      else expect(all.length).toBeLessThanOrEqual(20);
      const backwards = await page({ filter, orderBy: order, last: 20 });
      expect(idsOn(backwards).length).toBeGreaterThan(Math.min(all.length, 20) - 5);
      expect([name, idsOn(backwards)]).toEqual([name, all.slice(-idsOn(backwards).length)]);
    }
  });

  test('every way to a page leads to the same page: each set that anchors, and the walks in small steps', async () => {
    for (const [name, { filter }] of Object.entries(filters)) {
      const wanted = wantedOf({ ...blank, ...filter }, today);
      const all = expected(name, order);
      const anchors = (
        [
          'discipline',
          'institution',
          'programme',
          'country',
          'region',
          'titleLevel',
          'pool',
          'careerAge',
        ] as const
      )
        .filter((one) => filter[one])
        .map((one): Way => ({ by: 'set', name: one }));
      const walks: Way[] = [
        { by: 'index', scan: 1 },
        ...(filter.discipline ? [{ by: 'fields', scan: 1 } as const] : []),
      ];
      const under =
        filter.narrowerDisciplines === false ? (filter.discipline ?? []) : filter.discipline ? fields : [];
      for (const way of [...anchors, ...walks]) {
        for (const backwards of [false, true]) {
          const slice = { size: 30, backwards, after: lowest, before: highest };
          const { rows, more } = await pageBy(graph, way, { wanted, order, slice, fields: under });
          const ids = known(rows.map(({ id }) => id));
          expect(ids.length).toBeGreaterThan(Math.min(all.length, 30) - 5);
          const want = backwards ? all.slice(-ids.length) : all.slice(0, ids.length);
          expect([name, way, backwards, ids]).toEqual([name, way, backwards, want]);
          if (more) expect([name, way, await goesOn(filter, all.length, 30)]).toEqual([name, way, true]);
          else expect([name, way, all.length <= 30]).toEqual([name, way, true]);
        }
      }
    }
  }, 120_000);
});

const blank: PeopleFilter = {
  pool: null,
  country: null,
  region: null,
  discipline: null,
  narrowerDisciplines: true,
  institution: null,
  titleLevel: null,
  programme: null,
  careerAge: null,
};

test('between two cursors of one list stand exactly the people between them', async () => {
  const filter = { discipline: [discipline] };
  const all = expected('discipline', 'NAME');
  const { edges } = await page({ filter, orderBy: 'NAME', first: 50 });
  const [after, before] = [edges[9]?.cursor, edges[29]?.cursor];
  const inside = await page({ filter, orderBy: 'NAME', first: 100, after, before });
  expect(inside.edges.map(({ node }) => node.id)).toEqual(all.slice(10, 29));
  expect(inside.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('a discipline nobody has heard of has nobody in it', async () => {
  const { edges, pageInfo } = await page({
    filter: { discipline: ['dis_0000000000000000'] },
    orderBy: 'NAME',
    first: 5,
  });
  expect(edges).toEqual([]);
  expect(pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

const withEverything = `query ($discipline: ID!, $orderBy: PeopleOrder!, $first: Int!) {
  people(filter: { discipline: [$discipline] }, orderBy: $orderBy, first: $first) {
    nodes { id name metrics { papers citations hIndex firstYear } affiliations { role institution { id name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

test.each(orders)(
  'a page of 20 of a discipline by %s, with posts and figures, takes at most 6 statements',
  async (orderBy) => {
    const counted = counting(graph);
    const { people } = await answer(counted.graph, withEverything, { discipline, orderBy, first: 20 });
    expect(people.nodes).toHaveLength(20);
    expect(counted.total()).toBeLessThanOrEqual(6);
  },
);

test('a page of 100 takes as many statements as a page of 2', async () => {
  const [small, large] = [counting(graph), counting(graph)];
  await answer(small.graph, withEverything, { discipline, orderBy: 'H_INDEX', first: 2 });
  await answer(large.graph, withEverything, { discipline, orderBy: 'H_INDEX', first: 100 });
  expect([...large.statements]).toEqual([...small.statements]);
});

test('the people of many institutions, disciplines and programmes take no more statements than those of a few', async () => {
  const nested = `query ($first: Int!) { people(first: $first) { nodes {
    affiliations { institution { people(first: 3) { nodes { id } pageInfo { hasNextPage } totalCount { value } } } }
    disciplines { discipline {
      byName: people(first: 2) { nodes { id } totalCount { value } } byCitations: people(first: 2, orderBy: CITATIONS, narrower: false) { nodes { id } }
    } }
  } } }`;
  const [small, large] = [counting(graph), counting(graph)];
  await answer(small.graph, nested, { first: 15 });
  const { people } = await answer(large.graph, nested, { first: 60 });
  expect(large.total()).toBe(small.total());
  const of = new Map(villagers.map((one) => [one.id, one]));
  for (const { affiliations } of people.nodes) {
    for (const { institution } of affiliations) {
      expect(institution.people.nodes.length).toBeLessThanOrEqual(3);
      for (const { id } of institution.people.nodes) expect(of.has(id)).toBe(true);
    }
  }
});

test("a place's own list of people is the list filtered by that place", async () => {
  const of = `query ($id: ID!, $orderBy: PeopleOrder!, $after: String) { node(id: $id) {
    ... on Institution { people(first: 4, orderBy: $orderBy, after: $after) { nodes { id } pageInfo { endCursor } totalCount { value } } }
    ... on Discipline { people(first: 4, orderBy: $orderBy, after: $after) { nodes { id } pageInfo { endCursor } totalCount { value } } }
    ... on Programme { people: holders(first: 4, orderBy: $orderBy, after: $after) { nodes { id } pageInfo { endCursor } totalCount { value } } }
  } }`;
  for (const name of ['institution', 'discipline', 'programme'] as const) {
    const id = filters[name]?.filter[name]?.[0];
    for (const orderBy of orders) {
      const all = expected(name, orderBy);
      const first = (await answer(graph, of, { id, orderBy }, { today })).node.people;
      const second = (await answer(graph, of, { id, orderBy, after: first.pageInfo.endCursor }, { today }))
        .node.people;
      const ids = [...first.nodes, ...second.nodes].map((one: { id: string }) => one.id);
      expect([name, orderBy, ids]).toEqual([name, orderBy, all.slice(0, 8)]);
      expect(second.totalCount.value).toBe(all.length);
    }
  }
});
