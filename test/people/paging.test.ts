import type { PeopleOrder } from '../../src/generated/graphql';
import { answer, ask } from '../portrait/ask';
import { worldOf } from '../portrait/world';
import { testGraph } from '../setup/graph';

const { graph, close } = testGraph();
const world = worldOf(graph, 'paging');
let field = '';
let house = '';

/** Somebody as derive leaves them: rank keys on the person, and on the edge behind the field's id. */
async function person(name: string, hIndex: number): Promise<string> {
  const id = world.id('Person', name);
  const keys = {
    byName: `${name}\t${name}\t${id}`,
    byHIndex: `${String(9999 - hIndex).padStart(4, '0')} 000000000 ${id}`,
    byCitations: `${String(999_999_999 - hIndex).padStart(9, '0')} ${id}`,
    byLatest: `${String(9999 - hIndex).padStart(4, '0')} 000000000 ${id}`,
  };
  await world.person(name, {
    ...keys,
    hIndex,
    facets: [`d:${field}`, `i:${house}`, 'c:ZZ'],
    country: 'ZZ',
    firstYear: 2000,
  });
  await graph.write('MATCH (person:Person {id: $id}) SET person:UnassignedPool', { id });
  await world.edge(id, 'WORKS_IN', field, {
    byName: `${field} ${keys.byName}`,
    byHIndex: `${field} ${keys.byHIndex}`,
  });
  await world.edge(id, 'AFFILIATED_WITH', house, { key: 'now', from: '2001' });
  return id;
}

beforeAll(async () => {
  field = await world.node('Discipline', 'field', {
    scheme: 'TEST',
    code: 'T1',
    nameEn: 'Testing',
    people: 6,
  });
  house = await world.node('Institution', 'house', { nameEn: 'House of Tests', country: 'ZZ', people: 6 });
  let hIndex = 10;
  for (const name of ['bea', 'dan', 'fay', 'hal', 'jan', 'leo']) await person(name, hIndex++);
});
afterAll(async () => {
  await world.clear();
  await close();
});

const list = `query ($filter: PeopleFilter, $orderBy: PeopleOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  people(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { name } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount { value exact }
  }
}`;
const page = async (variables: object) => {
  const { people } = await answer(graph, list, { orderBy: 'NAME', ...variables });
  return { ...people, names: people.nodes.map(({ name }: { name: string }) => name) };
};

/** Lists found in each of the three ways: a field's index, a small set, everybody's index. */
const ways = () => [{ discipline: [field] }, { institution: [house] }, { country: ['ZZ'] }];

test('whoever comes in between while somebody pages is neither a reason to repeat nor to skip', async () => {
  for (const filter of ways()) {
    const first = await page({ filter, first: 3 });
    expect(first.names).toEqual(['bea', 'dan', 'fay']);
    const before = await person(`abe${filter.discipline ? 1 : filter.institution ? 2 : 3}`, 1);
    const behind = await person(`gus${filter.discipline ? 1 : filter.institution ? 2 : 3}`, 1);
    const second = await page({ filter, first: 10, after: first.pageInfo.endCursor });
    expect(second.names.filter((name: string) => !name.startsWith('gus'))).toEqual(['hal', 'jan', 'leo']);
    expect(second.names[0]).toMatch(/^gus/);
    const back = await page({ filter, last: 10, before: second.pageInfo.startCursor });
    expect(back.names.slice(-3)).toEqual(['bea', 'dan', 'fay']);
    await graph.write('UNWIND $ids AS id MATCH (person:Person {id: id}) DETACH DELETE person', {
      ids: [before, behind],
    });
  }
});

test('whoever goes while somebody pages does not disturb the others, not even when a cursor stands on them', async () => {
  for (const filter of ways()) {
    const leaving = await person('gil', 1);
    const first = await page({ filter, first: 4 });
    expect(first.names).toEqual(['bea', 'dan', 'fay', 'gil']);
    await graph.write('MATCH (person:Person {id: $leaving}) DETACH DELETE person', { leaving });
    expect((await page({ filter, first: 2, after: first.pageInfo.endCursor })).names).toEqual(['hal', 'jan']);
  }
});

test.each([
  ['NAME', ['bea', 'dan', 'fay', 'hal', 'jan', 'leo']],
  ['H_INDEX', ['leo', 'jan', 'hal', 'fay', 'dan', 'bea']],
  ['CITATIONS', ['leo', 'jan', 'hal', 'fay', 'dan', 'bea']],
  ['LATEST', ['leo', 'jan', 'hal', 'fay', 'dan', 'bea']],
] as [PeopleOrder, string[]][])('the order %s means what it says', async (orderBy, names) => {
  for (const filter of ways()) expect((await page({ filter, orderBy, first: 10 })).names).toEqual(names);
});

test('a page says whether there is more, on either side', async () => {
  const first = await page({ filter: { discipline: [field] }, first: 2 });
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const middle = await page({ filter: { discipline: [field] }, first: 2, after: first.pageInfo.endCursor });
  expect(middle.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  const last = await page({ filter: { discipline: [field] }, last: 2 });
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect((await page({ filter: { discipline: [field] }, first: 6 })).pageInfo.hasNextPage).toBe(false);
});

test('people of a country are counted, and everybody on a page is recorded as shown', async () => {
  expect((await page({ filter: { country: ['ZZ'] }, first: 1 })).totalCount).toEqual({
    value: 6,
    exact: true,
  });
  const { shown } = await ask(graph, list, { orderBy: 'NAME', filter: { country: ['ZZ'] }, first: 3 });
  expect([...shown].sort()).toEqual(['bea', 'dan', 'fay'].map((name) => world.id('Person', name)).sort());
});

test('somebody filed under Hong Kong as a country is found under China, and under its region', async () => {
  const id = await world.person('hkg', {
    byName: `hkg\thkg\t${world.id('Person', 'hkg')}`,
    facets: ['c:HK', `d:${field}`],
    country: 'HK',
  });
  await world.edge(id, 'WORKS_IN', field, {
    byName: `${field} hkg\thkg\t${id}`,
    byHIndex: `${field} 9999 ${id}`,
  });
  for (const filter of [
    { country: ['CN'], discipline: [field] },
    { region: ['810000'], discipline: [field] },
  ]) {
    expect((await page({ filter, first: 5 })).names).toEqual(['hkg']);
  }
  const { people } = await answer(
    graph,
    `{ people(filter: { discipline: ["${field}"], country: ["CN"] }, first: 1) { facets { country { values { value label(language: ZH) count } } } } }`,
  );
  expect(people.facets.country.values).toEqual([{ value: 'CN', label: '中国', count: 1 }]);
  await graph.write('MATCH (person:Person {id: $id}) DETACH DELETE person', { id });
});
