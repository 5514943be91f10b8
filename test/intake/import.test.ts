import fc from 'fast-check';
import { record } from '../../src/intake/format';
import { importStream } from '../../src/intake/import';
import type { Line } from '../../src/intake/lines/parse';
import { release, withhold } from '../../src/intake/withhold';
import { testGraph } from '../setup/graph';
import { everyType, linesOf } from './everyType';
import { ownSource, today } from './own';

const { graph, close } = testGraph();
const sources: ReturnType<typeof ownSource>[] = [];
const sourceOf = (name: string) => {
  const source = ownSource(graph, `test-import-${name}`);
  sources.push(source);
  return source;
};
afterAll(async () => {
  for (const source of sources) await source.cleanUp();
  await close();
});

const lines = (...records: unknown[]) => linesOf(records.map((one) => record.parse(one)));
const zh = (text: string) => [{ text, lang: 'zh' }];
const person = (id: string, more: object = {}) => ({ type: 'person', id, names: zh('张伟'), ...more });

test('importing twice changes nothing', async () => {
  const source = sourceOf('twice');
  const first = await source.import(linesOf(everyType));
  expect(first.rejects).toEqual([]);
  expect(Object.values(first.counts).reduce((sum, n) => sum + n)).toBe(everyType.length);
  const before = await source.picture();
  const second = await source.import(linesOf(everyType));
  expect(await source.picture()).toEqual(before);
  expect({ ...second, seconds: 0 }).toEqual({ ...first, seconds: 0 });
});

test('the order of the lines does not matter', async () => {
  const source = sourceOf('order');
  await source.import(linesOf(everyType));
  const straight = await source.picture();
  await source.cleanUp();
  const shuffled = fc.sample(fc.shuffledSubarray([...everyType], { minLength: everyType.length }), {
    numRuns: 2,
    seed: 7,
  });
  for (const records of shuffled) {
    await source.import(linesOf(records));
    expect(await source.picture()).toEqual(straight);
    await source.cleanUp();
  }
});

test('a link to what nobody holds is rejected with its line, and makes no node', async () => {
  const source = sourceOf('unknown');
  const report = await source.import(
    lines(
      person('p1', { affiliations: [{ institution: 'nowhere' }] }),
      { type: 'supervision', supervisor: 'p1', student: 'nobody', kind: 'PHD' },
      { type: 'contact', person: 'nobody', kind: 'EMAIL', value: 'x@example.org', consent: 'GIVEN' },
    ),
  );
  expect(report.rejects.map(({ line, field }) => [line, field])).toEqual([
    [1, 'affiliations[0].institution'],
    [2, 'student'],
    [3, 'person'],
  ]);
  expect(report.rejects[1]?.says.zh).toContain('nobody');
  expect(report.counts).toEqual({ person: 1 });
  const made = await source.picture();
  expect(made.flatMap(({ labels }) => labels)).toEqual(['Person', 'UnassignedPool']);
  expect(made[0]?.edges).toHaveLength(1);
});

test('a link to what an earlier file brought is made', async () => {
  const source = sourceOf('later');
  await source.import(
    lines(person('p1'), { type: 'discipline', id: 'd1', scheme: 'X', code: '1', names: zh('学科') }),
  );
  const report = await source.import(
    lines(person('p2', { disciplines: ['d1'] }), {
      type: 'supervision',
      supervisor: 'p1',
      student: 'p2',
      kind: 'PHD',
    }),
  );
  expect(report).toMatchObject({ rejected: 0, counts: { person: 1, supervision: 1 }, derived: 2 });
});

test('rejected lines of a file stand in the report, and the rest is taken', async () => {
  const source = sourceOf('bad');
  const bad: Line = { line: 2, reject: { line: 2, says: { en: 'No.', zh: '不。' } } };
  const [first] = lines(person('p1'));
  const report = await source.import(first ? [first, bad] : []);
  expect(report).toMatchObject({ rejected: 1, rejects: [{ line: 2 }], counts: { person: 1 } });
});

test('an id that stands twice in a file is refused the second time, with all it brings', async () => {
  const source = sourceOf('id-twice');
  const edition = (id: string, editions: string[]) => ({
    type: 'programme',
    id,
    code: id,
    names: zh('计划'),
    editions: editions.map((one) => ({ id: one, year: 2023 })),
  });
  const report = await source.import(
    lines(
      person('p1'),
      person('p1', { names: zh('李娜') }),
      edition('q1', ['e1']),
      edition('q2', ['e2', 'e1']),
    ),
  );
  expect(report.rejects.map(({ line, field }) => [line, field])).toEqual([
    [2, 'id'],
    [4, 'id'],
  ]);
  const picture = await source.picture();
  expect(picture.map(({ facts }) => facts.name ?? facts.code ?? facts.year).sort()).toEqual(
    ['q1', 2023, '张伟'].sort(),
  );
});

test('an identifier with a wrong check digit is dropped and told; the person stays', async () => {
  const source = sourceOf('identifiers');
  const report = await source.import(
    lines(
      person('p1', { orcid: '0000-0002-1825-0098' }),
      person('p2', { orcid: 'https://orcid.org/0000-0002-1825-0097' }),
      { type: 'institution', id: 'i1', names: zh('大学'), ror: '03yrm5c27', uscc: '91350100M000100Y44' },
      { type: 'paper', id: 'w1', title: 'T', issn: '0378-5956', doi: 'none', authors: [] },
    ),
  );
  expect(report.rejects.map(({ line, field }) => [line, field])).toEqual([
    [1, 'orcid'],
    [3, 'ror'],
    [3, 'uscc'],
    [4, 'issn'],
    [4, 'doi'],
  ]);
  const orcids = (await source.picture()).flatMap(({ facts }) => facts.orcid ?? []);
  expect(orcids).toEqual(['0000-0002-1825-0097']);
});

test('a fact that ends before it begins is left out; a year and a month of it may meet', async () => {
  const source = sourceOf('periods');
  const report = await source.import(
    lines(
      { type: 'institution', id: 'i1', names: zh('大学') },
      person('p1', {
        affiliations: [
          { institution: 'i1', role: 'A', from: '2015', to: '2014-12' },
          { institution: 'i1', role: 'B', from: '2015-03', to: '2015' },
        ],
      }),
    ),
  );
  expect(report.rejects.map(({ field }) => field)).toEqual(['affiliations[0]']);
});

test('names, scripts and the sorting name are written, and the shown name follows the declared pool', async () => {
  const source = sourceOf('names');
  const names = [
    { text: 'Wei Shan', lang: 'en' },
    { text: '单伟', lang: 'zh' },
    { text: '單偉', lang: 'zh-Hant', kind: 'VARIANT' },
  ];
  await source.import(
    lines(
      person('p1', { names, pool: 'DOMESTIC' }),
      person('p2', { names, pool: 'INTERNATIONAL' }),
      person('p3', { names }),
    ),
  );
  const picture = await source.picture();
  const of = (external: string) => picture.find(({ facts }) => facts.id === source.id('Person', external));
  expect(of('p1')?.facts).toMatchObject({
    name: '单伟',
    sortName: 'shan wei',
    nameScripts: ['Latn', 'Hani', 'Hant'],
    nameKinds: ['PREFERRED', 'PREFERRED', 'VARIANT'],
  });
  expect(of('p2')?.facts).toMatchObject({ name: 'Wei Shan', sortName: 'wei shan' });
  expect(of('p3')?.facts).toMatchObject({ name: 'Wei Shan', pool: 'UNASSIGNED' });
  expect(['p1', 'p2', 'p3'].map((one) => of(one)?.labels)).toEqual([
    ['DomesticPool', 'Person'],
    ['InternationalPool', 'Person'],
    ['Person', 'UnassignedPool'],
  ]);
});

test('a name of any length can be imported and sorted', async () => {
  const source = sourceOf('long-names');
  const report = await source.import(lines(person('p1', { names: zh('张'.repeat(2_000)) }), person('p2')));
  expect(report).toMatchObject({ rejected: 0, derived: 2 });
});

test('what a source no longer says is gone, and what derive wrote stays', async () => {
  const source = sourceOf('correction');
  await source.import(lines(person('p1', { homepage: 'https://example.org', pool: 'DOMESTIC' })));
  await source.import(lines(person('p1', { names: zh('李娜'), pool: 'OVERSEAS_CHINESE' })));
  const [corrected] = await source.picture();
  expect(corrected?.labels).toEqual(['OverseasChinesePool', 'Person']);
  expect(corrected?.facts).toMatchObject({ name: '李娜', papers: 0 });
  expect(corrected?.facts).not.toHaveProperty('homepage');
});

test('whoever opted out stays so when a source speaks of them again, and nothing is lost', async () => {
  const source = sourceOf('withheld');
  await source.import(linesOf(everyType));
  const id = source.id('Person', 'p1');
  const before = await source.picture();
  await withhold(graph, id, today);
  const report = await source.import(linesOf(everyType));
  expect(report.rejects).toEqual([]);
  const labels = (await source.picture()).flatMap(({ facts, labels }) => (facts.id === id ? labels : []));
  expect(labels).toEqual(['Withheld']);
  await release(graph, id, today);
  expect(await source.picture()).toEqual(before);
});

test('a source line names the source; a second one is refused', async () => {
  const source = sourceOf('speaks');
  const speaks = (code: string) => ({
    type: 'source',
    code,
    names: zh('来源'),
    lawfulBasis: 'SYNTHETIC',
    confidence: 0.5,
  });
  const all = lines(speaks('test-import-speaks'), person('p1'), speaks('other'));
  await source.import(all);
  const report = await importStream(graph, () => all, { source: 'not this one', today });
  expect(report).toMatchObject({ source: 'test-import-speaks', rejects: [{ line: 3 }] });
  const [described] = await source.picture();
  expect(described?.edges.join()).toContain('"confidence",0.5');
  expect(described?.edges.join()).toContain('["record","p1"]');
});

test('an institution that moves takes its people with it', async () => {
  const source = sourceOf('moves');
  const house = (more: object) => ({
    type: 'institution',
    id: 'i1',
    names: zh('大学'),
    country: 'CN',
    ...more,
  });
  const other = { type: 'institution', id: 'i2', names: zh('集团') };
  await source.import(lines(house({}), other, person('p1', { affiliations: [{ institution: 'i1' }] })));
  await source.import(lines(house({ country: 'SG', partOf: 'i2' })));
  const picture = await source.picture();
  const of = (label: 'Person' | 'Institution', external: string) =>
    picture.find(({ facts }) => facts.id === source.id(label, external))?.facts;
  expect(of('Person', 'p1')).toMatchObject({ country: 'SG' });
  expect(of('Person', 'p1')?.facets).toContain(`i:${source.id('Institution', 'i2')}`);
  expect(of('Institution', 'i2')).toMatchObject({ people: 1 });
});
