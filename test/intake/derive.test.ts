import fc from 'fast-check';
import { z } from 'zod';
import { derive } from '../../src/intake/derive/derive';
import { record } from '../../src/intake/format';
import { release, withhold } from '../../src/intake/withhold';
import { testGraph } from '../setup/graph';
import { linesOf } from './everyType';
import { ownSource, today } from './own';
import { reckon } from './reckoned';
import { told, type World, world } from './smallWorld';

const { graph, close } = testGraph();
afterAll(close);

const number = z.number().nullable();
const text = z.string().nullable();
const Stored = z.array(
  z.object({
    portrait: z.object({
      papers: number,
      outputs: number,
      citations: number,
      hIndex: number,
      firstYear: number,
      lastYear: number,
      titleLevel: text,
      country: text,
      region: text,
      completeness: number,
      facets: z.array(z.string()).nullable(),
      free: number,
    }),
    keys: z.array(text),
    fieldKeys: z.array(z.tuple([z.string(), text, text])),
  }),
);

/** What the graph holds of a small world, in the world's own order. */
async function stored(source: ReturnType<typeof ownSource>, { people, houses }: World) {
  const rows = await graph.read(
    `UNWIND $ids AS id MATCH (p:Person|Withheld {id: id})
     OPTIONAL MATCH (p)-[seat:SUPERVISES_AT]->(:Station)
     RETURN p {.papers, .outputs, .citations, .hIndex, .firstYear, .lastYear, .titleLevel, .country, .region,
       .completeness, .facets, free: seat.free} AS portrait,
       [p.byName, p.byHIndex, p.byCitations, p.byLatest] AS keys,
       [(p)-[w:WORKS_IN]->(d) | [d.id, w.byName, w.byHIndex]] AS fieldKeys`,
    { ids: people.map((_, i) => source.id('Person', `p${i}`)) },
  );
  const counts = async (label: 'Institution' | 'Discipline', ids: string[]) =>
    z
      .array(z.object({ people: z.number() }))
      .parse(
        await graph.read(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.people AS people`, { ids }),
      )
      .map((row) => row.people);
  const people_ = Stored.parse(rows);
  return {
    portraits: people_.map(({ portrait }) => portrait),
    houses: await counts(
      'Institution',
      houses.map((_, i) => source.id('Institution', `i${i}`)),
    ),
    fields: await counts(
      'Discipline',
      [0, 1, 2].map((i) => source.id('Discipline', `d${i}`)),
    ),
    people: people_,
  };
}

let worlds = 0;
async function inWorld(of: World, story: (source: ReturnType<typeof ownSource>) => Promise<void>) {
  const source = ownSource(graph, `test-derive-${process.pid}-${++worlds}`);
  try {
    const report = await source.import(linesOf(told(of).map((one) => record.parse(one))));
    expect(report.rejects).toEqual([]);
    await story(source);
  } finally {
    await source.cleanUp();
  }
}

const everybody = () => true;

test('figures, facets and counts are what a plain reckoning finds, and stay so when derived again', async () => {
  await fc.assert(
    fc.asyncProperty(world, (of) =>
      inWorld(of, async (source) => {
        const expected = reckon(of, everybody, source.id);
        expect(await stored(source, of)).toMatchObject(expected);
        await derive(graph, { persons: of.people.map((_, i) => source.id('Person', `p${i}`)) }, today);
        expect(await stored(source, of)).toMatchObject(expected);
      }),
    ),
    { numRuns: 20 },
  );
});

test('every stored count follows at once when people opt out and come back', async () => {
  const steps = fc.array(fc.record({ person: fc.nat(), out: fc.boolean() }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(world, steps, (of, path) =>
      inWorld(of, async (source) => {
        const out = new Set<number>();
        for (const step of path) {
          const person = step.person % of.people.length;
          const id = source.id('Person', `p${person}`);
          expect(await (step.out ? withhold : release)(graph, id, today)).toBe(step.out !== out.has(person));
          if (step.out) out.add(person);
          else out.delete(person);
          const found = await stored(source, of);
          expect(found).toMatchObject(reckon(of, (one) => !out.has(one), source.id));
          for (const hidden of out) {
            const { keys, fieldKeys } = found.people[hidden] ?? { keys: [''], fieldKeys: [] };
            expect(
              [...keys, ...fieldKeys.flatMap(([, ...both]) => both)].filter((key) => key !== null),
            ).toEqual([]);
          }
        }
      }),
    ),
    { numRuns: 15 },
  );
});

test('counts stay right when imports, opt-outs and returns go on at the same time', async () => {
  const post = { house: 1, from: '2010', to: null, fullTime: true };
  const person = {
    ...{ pool: null, zh: true, orcid: false, degree: false, selected: null, seat: null, postdocOf: null },
    ...{ posts: [post], fields: [0], titles: [] },
  };
  const of: World = {
    people: Array.from({ length: 12 }, () => person),
    houses: [
      { within: null, country: 'CN' },
      { within: 0, country: 'CN' },
    ],
    works: [],
  };
  await inWorld(of, async (source) => {
    const id = (i: number) => source.id('Person', `p${i}`);
    const all = of.people.map((_, i) => id(i));
    await Promise.all([
      ...[0, 1, 2, 3].map((i) => withhold(graph, id(i), today)),
      derive(graph, { persons: all }, today),
      derive(graph, { persons: all.toReversed() }, today),
      source.import(linesOf(told(of).map((one) => record.parse(one)))),
      withhold(graph, id(4), today).then(() => release(graph, id(4), today)),
    ]);
    expect(await stored(source, of)).toMatchObject(reckon(of, (i) => i > 3, source.id));
  });
});

test('rank keys sort names from A to Z and numbers from the highest, and never tie', async () => {
  const names = ['张伟', '章伟', '单伟', '单伟民', 'Łukasz', 'Ada Lovelace', '欧阳修', '张伟'];
  const records = names.map((text, i) => ({
    type: 'person',
    id: `p${i}`,
    names: [{ text, lang: /^\p{ASCII}/u.test(text) ? 'en' : 'zh' }],
    disciplines: ['d0'],
  }));
  const papers = names.map((_, i) => ({
    type: 'paper',
    id: `w${i}`,
    title: 'T',
    year: 2000 + ((i * 3) % 8),
    citations: (i * 5) % 8,
    authors: [{ person: `p${i}`, name: 'X' }],
  }));
  const field = { type: 'discipline', id: 'd0', scheme: 'S', code: '0', names: [{ text: '科', lang: 'zh' }] };
  const source = ownSource(graph, 'test-derive-ranks');
  await source.import(linesOf([...records, ...papers, field].map((one) => record.parse(one))));
  const picture = (await source.picture()).flatMap(({ labels, facts }) =>
    labels.includes('Person') ? [facts] : [],
  );
  const by = (key: string) => [...picture].sort((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
  expect(by('byName').map(({ name }) => name)).toEqual([
    'Ada Lovelace',
    'Łukasz',
    '欧阳修',
    '单伟',
    '单伟民',
    '张伟',
    '张伟',
    '章伟',
  ]);
  expect(by('byCitations').map(({ citations }) => citations)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
  expect(by('byLatest').map(({ lastYear }) => lastYear)).toEqual([
    2007, 2006, 2005, 2004, 2003, 2002, 2001, 2000,
  ]);
  expect(by('byHIndex').map(({ hIndex }) => hIndex)).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
  for (const key of ['byName', 'byHIndex', 'byCitations', 'byLatest']) {
    expect(new Set(picture.map((facts) => facts[key])).size).toBe(names.length);
    for (const facts of picture) expect(String(facts[key]).endsWith(String(facts.id))).toBe(true);
  }
  await source.cleanUp();
});
