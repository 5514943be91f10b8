import type { Graph } from '../../src/graph/graph';
import { record } from '../../src/intake/format';
import { linesOf } from '../intake/everyType';
import { ownSource } from '../intake/own';

const zh = (text: string) => [{ text, lang: 'zh' }];

const lines = (place: string) => [
  {
    type: 'institution',
    id: 'i1',
    names: [
      { text: '自查大学', lang: 'zh' },
      { text: 'Mirror University', lang: 'en' },
    ],
    kind: 'EDUCATION',
    country: 'CN',
    region: '310000',
  },
  { type: 'discipline', id: 'd1', scheme: 'TEST', code: `SELF-${place}`, names: zh('自查学') },
  {
    type: 'person',
    id: 'p1',
    names: [
      { text: '苏自明', lang: 'zh' },
      { text: 'Ziming Su', lang: 'en' },
    ],
    pool: 'DOMESTIC',
    identifiers: [{ scheme: 'TEST', value: `self-${place}` }],
    languages: [
      { code: 'zh', level: 'NATIVE' },
      { code: 'en', level: 'C1' },
    ],
    affiliations: [{ institution: 'i1', role: 'Professor', from: '2015' }],
    degrees: [{ institution: 'i1', level: 'PHD', year: 2009, thesis: '镜中之人' }],
    disciplines: ['d1'],
    civil: { sex: 'FEMALE', birthDate: '1981-02-03' },
    dossier: { workYears: 12, civilServant: false, assessments: [{ year: 2024, result: 'EXCELLENT' }] },
  },
  {
    type: 'person',
    id: 'p2',
    names: zh('陆同窗'),
    pool: 'DOMESTIC',
    affiliations: [{ institution: 'i1', role: 'Lecturer', from: '2019' }],
    disciplines: ['d1'],
  },
  {
    type: 'contact',
    person: 'p1',
    kind: 'EMAIL',
    value: 'ziming@example.org',
    consent: 'GIVEN',
    consentOn: '2024-01-01',
  },
  {
    type: 'supervision',
    supervisor: 'p2',
    student: 'p1',
    kind: 'PHD',
    institution: 'i1',
    from: '2005',
    to: '2009',
  },
  {
    type: 'paper',
    id: 'w1',
    title: '一面镜子',
    year: 2020,
    citations: 3,
    authors: [
      { person: 'p1', name: '苏自明', position: 1 },
      { person: 'p2', name: '陆同窗', position: 2 },
    ],
    disciplines: ['d1'],
  },
];

/** Two colleagues of one small university, of whom we hold a little of everything. */
export async function twoColleagues(graph: Graph, place: string) {
  const source = ownSource(graph, `test-own-${place}`);
  const { rejects } = await source.import(linesOf(lines(place).map((one) => record.parse(one))));
  expect(rejects).toEqual([]);
  return {
    su: source.id('Person', 'p1'),
    lu: source.id('Person', 'p2'),
    university: source.id('Institution', 'i1'),
    field: source.id('Discipline', 'd1'),
    paper: source.id('Paper', 'w1'),
    source: `test-own-${place}`,
    cleanUp: source.cleanUp,
  };
}
