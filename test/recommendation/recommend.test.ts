import { release, withhold } from '../../src/intake/withhold';
import { testGraph } from '../setup/graph';
import { testServer } from '../setup/server';

const { graph, close } = testGraph();
let server: Awaited<ReturnType<typeof testServer>>;
let brief: string;
let author: string;

const rows = <R>(cypher: string, params = {}) => graph.read(cypher, params) as Promise<R[]>;

beforeAll(async () => {
  server = await testServer();
  const [paper] = await rows<{ title: string; author: string }>(
    `MATCH (person:Person)-[:AUTHORED {position: 1}]->(paper:Paper)
     WHERE paper.abstract IS NOT NULL AND paper.title =~ '[ -~]+' AND size(paper.title) > 40
     RETURN paper.title AS title, person.id AS author ORDER BY paper.id LIMIT 1`,
  );
  if (!paper) throw new Error('The village holds no paper to look for.');
  brief = paper.title;
  author = paper.author;
});
afterAll(async () => {
  await server.close();
  await close();
});

const question = `query Whom($input: RecommendationInput!, $first: PositiveInt!, $after: String) {
  recommendPeople(input: $input, first: $first, after: $after) {
    considered
    excluded { conflict }
    pageInfo { hasNextPage endCursor }
    howItWorks
    notice
    nodes {
      score
      person { id name }
      reasons { kind points outOf text papers { title } }
      counterReasons { text }
      conflicts { kind text }
    }
  }
}`;

interface Node {
  score: number;
  person: { id: string };
  reasons: { kind: string; points: number; papers: { title: string }[] }[];
}

async function recommended(input: object, page: { first?: number; after?: string | null } = {}) {
  const { body } = await server.ask('OFFICER', 'RECRUITMENT', question, { input, first: 20, ...page });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data.recommendPeople as {
    nodes: Node[];
    excluded: { conflict: number };
    pageInfo: { hasNextPage: boolean; endCursor: string };
    notice: string;
  };
}
const ids = ({ nodes }: { nodes: Node[] }) => nodes.map(({ person }) => person.id);

test('the author of the very paper a brief describes is recommended, with that paper as the reason', async () => {
  const { nodes } = await recommended({ brief });
  const found = nodes.find(({ person }) => person.id === author);
  const titles = found?.reasons.find(({ kind }) => kind === 'TOPIC')?.papers.map(({ title }) => title);
  expect(titles).toContain(brief);
});

test('every score is the sum of its reasons, and the best come first', async () => {
  const { nodes } = await recommended({ brief });
  for (const { score, reasons } of nodes)
    expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
  const scores = nodes.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('pages follow each other without repeating anybody', async () => {
  const whole = await recommended({ brief }, { first: 12 });
  const one = await recommended({ brief }, { first: 6 });
  const two = await recommended({ brief }, { first: 6, after: one.pageInfo.endCursor });
  expect([...ids(one), ...ids(two)]).toEqual(ids(whole));
});

test('nobody in conflict with the people named is recommended, and those left out are counted', async () => {
  const { excluded, ...list } = await recommended({ brief, notInConflictWith: [author] }, { first: 50 });
  const conflicted = await rows<{ id: string }>(
    `MATCH (:Person {id: $author})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(other:Person)
     WHERE paper.year >= date().year - 5 RETURN DISTINCT other.id AS id`,
    { author },
  );
  expect(ids(list)).not.toContain(author);
  expect(ids(list).filter((id) => conflicted.some((one) => one.id === id))).toEqual([]);
  expect(excluded.conflict).toBeGreaterThan(0);
});

test('who opted out is not recommended', async () => {
  await withhold(graph, author, '2026-06-30');
  try {
    expect(ids(await recommended({ brief }, { first: 50 }))).not.toContain(author);
  } finally {
    await release(graph, author, '2026-06-30');
  }
});

test('a list that is not personalised ranks nobody', async () => {
  const { nodes } = await recommended({ brief, personalized: false });
  expect(new Set(nodes.map(({ score }) => score))).toEqual(new Set([0]));
  expect(nodes.map(({ person }) => person.id)).toEqual(nodes.map(({ person }) => person.id).toSorted());
});

test('the notice of article 24 comes in the language of the request', async () => {
  const { body } = await server.ask(
    'OFFICER',
    'RECRUITMENT',
    question,
    { input: { brief }, first: 1 },
    { 'accept-language': 'zh-CN' },
  );
  expect(body.data.recommendPeople.notice).toContain('第二十四条');
});

test.each([
  [{}, 'Say what you look for'],
  [{ brief: '的 和 与' }, 'Say what you look for'],
  [{ brief: 'x'.repeat(3), notInConflictWith: ['nobody'] }, '`notInConflictWith` takes ids'],
])('%j is refused in a sentence', async (input, sentence) => {
  const { body } = await server.ask('OFFICER', 'RECRUITMENT', question, { input, first: 5 });
  expect(body.errors[0].message).toContain(sentence);
});

test('a brief full of query operators is only words', async () => {
  const { nodes } = await recommended({ brief: `${brief} AND NOT (title:* OR "quoted) ~ ^9 \\` });
  expect(nodes.length).toBeGreaterThan(0);
});

test('a judge may not ask whom to recruit', async () => {
  const { body } = await server.ask('JUDGE', 'EVALUATION', question, { input: { brief }, first: 5 });
  expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
});
