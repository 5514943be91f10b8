import { answer, ask } from '../portrait/ask';
import { worldOf } from '../portrait/world';
import { testGraph } from '../setup/graph';
import { today } from './village';

const { graph, close } = testGraph();
const world = worldOf(graph, 'supervisors');
let wide = '';
let narrow = '';
let mobile = '';
let work = '';

async function supervisor(name: string, field: string, seats: Record<string, object>): Promise<string> {
  const id = world.id('Person', name);
  const byName = `${name}\t${name}\t${id}`;
  await world.person(name, { byName, facets: [`d:${field}`] });
  await world.edge(id, 'WORKS_IN', field, { byName: `${field} ${byName}` });
  for (const [station, seat] of Object.entries(seats))
    await world.edge(id, 'SUPERVISES_AT', station, {
      key: 'seat',
      role: 'SUPERVISOR',
      from: '2015',
      ...seat,
    });
  return id;
}

beforeAll(async () => {
  wide = await world.node('Discipline', 'wide', { scheme: 'TEST', code: 'S1', nameEn: 'Wide' });
  narrow = await world.node('Discipline', 'narrow', { scheme: 'TEST', code: 'S11', nameEn: 'Narrow' });
  await world.edge(narrow, 'BROADER', wide);
  mobile = await world.node('Station', 'mobile', { nameEn: 'Mobile', kind: 'MOBILE' });
  work = await world.node('Station', 'work', { nameEn: 'Work', kind: 'WORK' });
  await supervisor('ann', wide, { [mobile]: { capacity: 3, free: 1 }, [work]: { capacity: 1, free: 0 } });
  await supervisor('ben', narrow, { [mobile]: { capacity: 2, free: 0 } });
  await supervisor('cat', narrow, { [work]: { capacity: 2, free: 2 } });
  await supervisor('dee', wide, { [work]: { to: '2020', capacity: 2, free: 0 } });
  await supervisor('eli', wide, { [work]: {} });
  await supervisor('fog', wide, {});
});
afterAll(async () => {
  await world.clear();
  await close();
});

const search = `query ($field: ID, $station: ID, $kind: StationKind, $capacityFree: Boolean! = false, $first: Int! = 20, $after: String) {
  supervisors(field: $field, station: $station, kind: $kind, capacityFree: $capacityFree, first: $first, after: $after) {
    nodes { person { name } station { name } capacity free } pageInfo { hasNextPage endCursor }
  }
}`;
type Node = { person: { name: string }; station: { name: string } };
const seats = async (variables: object): Promise<string[]> =>
  (await answer(graph, search, { ...variables }, { today })).supervisors.nodes.map(
    ({ person, station }: Node) => `${person.name}@${station.name}`,
  );

test('supervisors of a field and of those one step narrower, with a seat today, by name', async () => {
  const found = await seats({ field: wide });
  expect([...found].sort()).toEqual(['ann@Mobile', 'ann@Work', 'ben@Mobile', 'cat@Work', 'eli@Work']);
  expect(found.map((seat) => seat.slice(0, 3))).toEqual(['ann', 'ann', 'ben', 'cat', 'eli']);
  expect(await seats({ field: narrow })).toEqual(['ben@Mobile', 'cat@Work']);
});

test('only those with a place free, and nobody whose capacity is unknown', async () => {
  expect(await seats({ field: wide, capacityFree: true })).toEqual(['ann@Mobile', 'cat@Work']);
});

test('at one station, and of a field there', async () => {
  expect(await seats({ station: work })).toEqual(['ann@Work', 'cat@Work', 'eli@Work']);
  expect(await seats({ station: work, field: narrow })).toEqual(['cat@Work']);
  expect(await seats({ station: work, capacityFree: true })).toEqual(['cat@Work']);
});

test('of a kind of station', async () => {
  expect(await seats({ field: wide, kind: 'MOBILE' })).toEqual(['ann@Mobile', 'ben@Mobile']);
  expect(await seats({ station: work, kind: 'MOBILE' })).toEqual([]);
});

test('pages of one seat go through all of them, two seats of one person included', async () => {
  for (const asked of [{ field: wide }, { station: work }]) {
    const all: string[] = [];
    for (let after: string | null = null; ; ) {
      const { supervisors } = await answer(graph, search, { ...asked, first: 1, after }, { today });
      all.push(...supervisors.nodes.map(({ person, station }: Node) => `${person.name}@${station.name}`));
      if (!supervisors.pageInfo.hasNextPage) break;
      after = supervisors.pageInfo.endCursor;
    }
    expect(all).toEqual(await seats(asked));
  }
});

test('everywhere: whoever has a place free at any work station is found, page by page', async () => {
  const all: string[] = [];
  for (let after: string | null = null; ; ) {
    const { supervisors } = await answer(
      graph,
      search,
      { kind: 'WORK', capacityFree: true, first: 7, after },
      { today },
    );
    all.push(...supervisors.nodes.map(({ person, station }: Node) => `${person.name}@${station.name}`));
    if (!supervisors.pageInfo.hasNextPage) break;
    after = supervisors.pageInfo.endCursor;
  }
  expect(all).toContain('cat@Work');
  expect(all).not.toContain('ann@Work');
});

test('an id of another kind is refused', async () => {
  const { errors } = await ask(graph, search, { field: mobile });
  expect(errors?.[0]?.message).toMatch(/`field` takes ids of kind Discipline/);
});

test('a station tells its supervisors and their places itself', async () => {
  const { station } = await answer(
    graph,
    'query ($id: ID!) { station(id: $id) { supervisors { nodes { person { name } capacity free } } } }',
    { id: work },
    { today },
  );
  expect(station.supervisors.nodes).toEqual([
    { person: { name: 'ann' }, capacity: 1, free: 0 },
    { person: { name: 'cat' }, capacity: 2, free: 2 },
    { person: { name: 'eli' }, capacity: null, free: null },
  ]);
});
