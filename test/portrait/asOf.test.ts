import { testGraph } from '../setup/graph';
import { answer, ask } from './ask';
import { worldOf } from './world';

const { graph, close } = testGraph();
const world = worldOf(graph, 'asOf');
let ada = '';
let grace = '';

beforeAll(async () => {
  ada = await world.person('Ada', {
    papers: 4,
    outputs: 1,
    citations: 99,
    hIndex: 9,
    firstYear: 2010,
    lastYear: 2021,
  });
  grace = await world.person('Grace');
  const old = await world.node('Institution', 'old', { nameEn: 'Old House' });
  const next = await world.node('Institution', 'next', { nameEn: 'New House' });
  const lost = await world.node('Institution', 'lost', { nameEn: 'Lost House' });
  await world.edge(ada, 'AFFILIATED_WITH', old, { role: 'Lecturer', from: '2012', to: '2016-02-29' });
  await world.edge(ada, 'AFFILIATED_WITH', next, { role: 'Professor', from: '2016-03' });
  await world.edge(ada, 'AFFILIATED_WITH', lost, { role: 'Adviser' });
  await world.edge(ada, 'EDUCATED_AT', old, { role: 'PHD', to: '2011' });
  await world.edge(ada, 'AFFILIATED_WITH', old, { role: 'Guest', from: '2019', to: '2019' });
  await world.paper(
    'first',
    {
      year: 2010,
      publishedOn: '2010-05',
      citations: 10,
      citationYears: [2011, 2019],
      citationCounts: [3, 7],
    },
    [ada, grace],
  );
  await world.paper('second', { year: 2014, citations: 2, citationYears: [2015], citationCounts: [2] }, [
    ada,
  ]);
  await world.paper('third', { year: 2021, citations: 5 }, [ada, grace]);
  await world.paper(
    'withdrawn',
    { year: 2013, citations: 8, citationYears: [2014], citationCounts: [8], retractedOn: '2020-01-15' },
    [ada],
  );
  await world.paper('patent', { year: 2015, kind: 'PATENT' }, [ada], 'Output');
});

afterAll(async () => {
  await world.clear();
  await close();
});

const figures = 'papers outputs citations hIndex citationsUnknownFor firstYear lastYear careerAge';

const metricsAt = async (asOf: string | null) =>
  (
    await answer(
      graph,
      `query ($id: ID!, $asOf: Date) { person(id: $id, asOf: $asOf) { metrics { ${figures} } } }`,
      { id: ada, asOf },
    )
  ).person.metrics;

test('without a day, the figures are the stored ones, and those of no day before it', async () => {
  expect(await metricsAt(null)).toEqual({
    papers: 4,
    outputs: 1,
    citations: 99,
    hIndex: 9,
    citationsUnknownFor: 0,
    firstYear: 2010,
    lastYear: 2021,
    careerAge: 16,
  });
});

test('as of a day, papers up to then count with the citations of the years up to then', async () => {
  expect(await metricsAt('2012-12-31')).toEqual({
    papers: 1,
    outputs: 0,
    citations: 3,
    hIndex: 1,
    citationsUnknownFor: 0,
    firstYear: 2010,
    lastYear: 2010,
    careerAge: 2,
  });
});

test('a paper counts until the day it was retracted, and from then on nowhere', async () => {
  expect(await metricsAt('2020-01-14')).toMatchObject({ papers: 3, citations: 20, hIndex: 2 });
  expect(await metricsAt('2020-01-15')).toMatchObject({ papers: 2, citations: 12, hIndex: 2 });
});

test('one paper that nobody counts by year makes citations and h-index unknown, never today’s', async () => {
  expect(await metricsAt('2022-01-01')).toMatchObject({
    papers: 3,
    citations: null,
    hIndex: null,
    citationsUnknownFor: 1,
  });
});

test('before the first output there is nothing, which is known: zero, and no career age', async () => {
  expect(await metricsAt('2009-12-31')).toEqual({
    papers: 0,
    outputs: 0,
    citations: 0,
    hIndex: 0,
    citationsUnknownFor: 0,
    firstYear: null,
    lastYear: null,
    careerAge: null,
  });
});

test('a paper dated to a month is out from that month on', async () => {
  expect((await metricsAt('2010-04-30')).papers).toBe(0);
  expect((await metricsAt('2010-05-01')).papers).toBe(1);
});

const postsAt = async (asOf: string | null) =>
  (
    await answer(
      graph,
      'query ($id: ID!, $asOf: Date) { person(id: $id, asOf: $asOf) { affiliations { role from to current undated } } }',
      { id: ada, asOf },
    )
  ).person.affiliations;

test('posts stand as they stood: what came later is not there, and an end that lay ahead is not told', async () => {
  expect(await postsAt('2015-06-30')).toEqual([
    { role: 'Lecturer', from: '2012', to: null, current: true, undated: false },
    { role: 'Adviser', from: null, to: null, current: true, undated: true },
  ]);
});

test('a leap day is a day: the post that ends on it is current on it and over the day after', async () => {
  const lecturer = async (asOf: string) =>
    (await postsAt(asOf)).find(({ role }: { role: string }) => role === 'Lecturer');
  expect(await lecturer('2016-02-29')).toMatchObject({ to: '2016-02-29', current: true });
  expect(await lecturer('2016-03-01')).toMatchObject({ to: '2016-02-29', current: false });
});

test('a day that does not exist is refused', async () => {
  await expect(postsAt('2019-02-29')).rejects.toThrow(/Date/);
});

test('a day to come is refused with a sentence that says what to do', async () => {
  await expect(postsAt('2026-07-01')).rejects.toThrow('a portrait looks back only');
});

test('a year alone counts as its first day', async () => {
  const guest = (await postsAt('2019-01-01')).find(({ role }: { role: string }) => role === 'Guest');
  expect(guest).toMatchObject({ from: '2019', to: '2019' });
});

test('a degree dated by its year is not told before that year', async () => {
  const degrees = async (asOf: string) =>
    (
      await answer(
        graph,
        'query ($id: ID!, $asOf: Date) { person(id: $id, asOf: $asOf) { education { level to } } }',
        { id: ada, asOf },
      )
    ).person.education;
  expect(await degrees('2010-12-31')).toEqual([]);
  expect(await degrees('2011-01-01')).toEqual([{ level: 'PHD', to: '2011' }]);
});

test('the day goes down to everything that hangs on the portrait', async () => {
  const { person } = await answer(
    graph,
    `query ($id: ID!, $asOf: Date) { person(id: $id, asOf: $asOf) {
      asOf
      papers { nodes { title citations citationsByYear { year citations } retracted } }
      coauthors { name papers lastYear person { asOf metrics { papers citations } papers { nodes { title authors { name person { asOf } } } } } }
      metrics { years { year papers outputs citations citationsUnknownFor } }
    } }`,
    { id: ada, asOf: '2014-12-31' },
  );
  expect(person.asOf).toBe('2014-12-31');
  expect(person.papers.nodes).toEqual([
    { title: 'second', citations: 0, citationsByYear: [], retracted: false },
    { title: 'withdrawn', citations: 8, citationsByYear: [{ year: 2014, citations: 8 }], retracted: false },
    { title: 'first', citations: 3, citationsByYear: [{ year: 2011, citations: 3 }], retracted: false },
  ]);
  expect(person.coauthors).toEqual([
    {
      name: 'Grace',
      papers: 1,
      lastYear: 2010,
      person: {
        asOf: '2014-12-31',
        metrics: { papers: 1, citations: 3 },
        papers: {
          nodes: [
            {
              title: 'first',
              authors: [
                { name: 'Ada', person: { asOf: '2014-12-31' } },
                { name: 'Grace', person: { asOf: '2014-12-31' } },
              ],
            },
          ],
        },
      },
    },
  ]);
  expect(person.metrics.years).toEqual([
    { year: 2010, papers: 1, outputs: 0, citations: 0, citationsUnknownFor: 0 },
    { year: 2011, papers: 0, outputs: 0, citations: 3, citationsUnknownFor: 0 },
    { year: 2012, papers: 0, outputs: 0, citations: 0, citationsUnknownFor: 0 },
    { year: 2013, papers: 1, outputs: 0, citations: 0, citationsUnknownFor: 0 },
    { year: 2014, papers: 1, outputs: 0, citations: 8, citationsUnknownFor: 0 },
  ]);
});

test('today and a day of old are told side by side in one operation, and neither colours the other', async () => {
  const { data } = await ask(
    graph,
    'query ($id: ID!) { today: person(id: $id) { asOf metrics { papers } } old: person(id: $id, asOf: "2010-06-01") { asOf metrics { papers } } }',
    { id: ada },
  );
  expect(data).toEqual({
    today: { asOf: null, metrics: { papers: 4 } },
    old: { asOf: '2010-06-01', metrics: { papers: 1 } },
  });
});
