import { release, withhold } from '../../src/intake/withhold';
import { testGraph } from '../setup/graph';
import { testServer } from '../setup/server';

const { graph, close } = testGraph();
let server: Awaited<ReturnType<typeof testServer>>;
let pair: { from: string; to: string; between: string };

beforeAll(async () => {
  server = await testServer();
  const [found] = (await graph.read(
    `MATCH (a:Person)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(m:Person)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(b:Person)
     WHERE a.id < b.id AND NOT EXISTS { (a)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(b) } AND NOT (a)-[:SUPERVISED]-(b)
     RETURN a.id AS from, b.id AS to, m.id AS between LIMIT 1`,
    {},
  )) as (typeof pair)[];
  if (!found) throw new Error('Everybody in the village knows everybody.');
  pair = found;
});
afterAll(async () => {
  await server.close();
  await close();
});

const question = `query Who($from: ID!, $to: ID!) {
  introductions(from: $from, to: $to, first: 5) {
    strength advice askFirst { id } steps { from { id } to { id } ties { kind text from to papers { id } } }
  }
}`;
interface Path {
  strength: number;
  askFirst: { id: string };
  steps: { from: { id: string }; to: { id: string }; ties: { papers: { id: string }[] }[] }[];
}
async function introduced(from: string, to: string): Promise<Path[]> {
  const { body } = await server.ask('OFFICER', 'RECRUITMENT', question, { from, to });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data.introductions;
}

test('a path leads from the one to the other, step by step, and every step has its evidence', async () => {
  const paths = await introduced(pair.from, pair.to);
  expect(paths.length).toBeGreaterThan(0);
  for (const { steps, askFirst } of paths) {
    expect(steps[0]?.from.id).toBe(pair.from);
    expect(steps.at(-1)?.to.id).toBe(pair.to);
    expect(steps.slice(1).map((step) => step.from.id)).toEqual(steps.slice(0, -1).map((step) => step.to.id));
    expect(askFirst.id).toBe(steps[0]?.to.id);
    expect(steps.every(({ ties }) => ties.length > 0)).toBe(true);
  }
});

test('the strongest path comes first', async () => {
  const strengths = (await introduced(pair.from, pair.to)).map(({ strength }) => strength);
  expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
});

test('nobody who opted out stands on a path', async () => {
  await withhold(graph, pair.between, '2026-06-30');
  try {
    const hands = (await introduced(pair.from, pair.to)).flatMap(({ steps }) => steps.map(({ to }) => to.id));
    expect(hands).not.toContain(pair.between);
  } finally {
    await release(graph, pair.between, '2026-06-30');
  }
});

test('from an institution, one of its people begins the path', async () => {
  const [house] = (await graph.read(
    `MATCH (:Person {id: $from})-[post:AFFILIATED_WITH]->(house:Institution) WHERE post.to IS NULL RETURN house.id AS id`,
    pair,
  )) as { id: string }[];
  if (!house) return;
  const [path] = await introduced(house.id, pair.to);
  const [insider] = await graph.read(
    `MATCH (p:Person {id: $id})-[post:AFFILIATED_WITH]->(place:Institution)
     WHERE post.to IS NULL AND (place.id = $house OR EXISTS { (place)-[:PART_OF]->(:Institution {id: $house}) }) RETURN p.id AS id`,
    { id: path?.steps[0]?.from.id, house: house.id },
  );
  expect(insider).toBeDefined();
});

test.each([
  [{ from: 'per_0000000000000000', to: 'ins_0000000000000000' }, '`to` takes the id of a person'],
  [{ from: 'x', to: 'per_0000000000000000' }, '`from` takes the id'],
  [{ from: 'per_0000000000000000', to: 'per_0000000000000000' }, 'the same person'],
])('%j is refused in a sentence', async (variables, sentence) => {
  const { body } = await server.ask('OFFICER', 'RECRUITMENT', question, variables);
  expect(body.errors[0].message).toContain(sentence);
});
