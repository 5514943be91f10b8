import { testGraph } from '../setup/graph';
import { answer } from './ask';
import { worldOf } from './world';

const { graph, close } = testGraph();
const world = worldOf(graph, 'pages');
let ada = '';

beforeAll(async () => {
  ada = await world.person('Ada');
  for (const year of [2011, 2013, 2015, 2017]) await world.paper(`of ${year}`, { year }, [ada]);
  await world.paper('undated', {}, [ada]);
});

afterAll(async () => {
  await world.clear();
  await close();
});

const pageOf = async (args: string) =>
  (
    await answer(
      graph,
      `query ($id: ID!) { person(id: $id) { papers(${args}) { edges { cursor node { title } } nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
      { id: ada },
    )
  ).person.papers;

const titles = (page: { nodes: { title: string }[] }) => page.nodes.map(({ title }) => title);

test('papers come newest first, the undated one last, and pages end where the papers do', async () => {
  const first = await pageOf('first: 3');
  expect(titles(first)).toEqual(['of 2017', 'of 2015', 'of 2013']);
  expect(first.pageInfo).toMatchObject({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: first.edges[0].cursor,
    endCursor: first.edges[2].cursor,
  });
  const second = await pageOf(`first: 3, after: "${first.pageInfo.endCursor}"`);
  expect(titles(second)).toEqual(['of 2011', 'undated']);
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('a paper that arrives while somebody turns the pages neither repeats nor hides another', async () => {
  const { pageInfo } = await pageOf('first: 2');
  await world.paper('newest of all', { year: 2026 }, [ada]);
  await world.paper('between', { year: 2014 }, [ada]);
  expect(titles(await pageOf(`first: 3, after: "${pageInfo.endCursor}"`))).toEqual([
    'between',
    'of 2013',
    'of 2011',
  ]);
});

test('a cursor of something else is refused, and so is a page too long', async () => {
  await expect(pageOf('first: 3, after: "bm90IGEgY3Vyc29y"')).rejects.toThrow(
    'after is no cursor of this list',
  );
  await expect(pageOf('first: 101')).rejects.toThrow('a page holds 100 at most');
});
