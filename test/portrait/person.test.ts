import { testGraph } from '../setup/graph';
import { answer, ask } from './ask';
import { worldOf } from './world';

const { graph, close } = testGraph();
const world = worldOf(graph, 'person');
let ada = '';
let grace = '';
let hidden = '';
let joint = '';

beforeAll(async () => {
  ada = await world.person('Ada', {
    nameZh: '艾达',
    nameTexts: ['艾达', 'Ada', 'A. Byron'],
    nameScripts: ['Hani', 'Latn', 'Latn'],
    nameKinds: ['PREFERRED', 'PREFERRED', 'FORMER'],
    pool: 'OVERSEAS_CHINESE',
    orcid: '0009-0009-0000-0001',
    languages: ['zh', 'en'],
    languageLevels: ['NATIVE', ''],
    availability: 'LISTENING',
    recordedOn: '2025-05',
  });
  grace = await world.person('Grace');
  hidden = await world.person('Hidden');
  joint = await world.paper('joint', { year: 2020, unresolvedAuthors: ['N. Obody'] }, [ada, hidden, grace]);
  await world.paper('alone with the hidden', { year: 2021 }, [ada, hidden]);
  await world.edge(hidden, 'SUPERVISED', ada, { role: 'PHD', from: '2010' });
  await world.edge(ada, 'SUPERVISED', hidden, { role: 'POSTDOC', from: '2015' });
  await world.edge(ada, 'SUPERVISED', grace, { role: 'POSTDOC', from: '2016', to: '2018' });
  const lab = await world.node('Identifier', 'lab', { scheme: 'LAB', value: '7' });
  await world.edge(ada, 'IDENTIFIED_BY', lab);
  const given = await world.node('ContactPoint', 'given', {
    kind: 'EMAIL',
    value: 'ada@example.org',
    consent: 'GIVEN',
  });
  const refused = await world.node('ContactPoint', 'refused', {
    kind: 'PHONE',
    value: '+1 555 0100',
    consent: 'REFUSED',
  });
  await world.edge(ada, 'REACHED_AT', given);
  await world.edge(ada, 'REACHED_AT', refused);
  const edition = await world.node('ProgrammeEdition', 'edition', { year: 2020 });
  const other = await world.node('ProgrammeEdition', 'other', { year: 2021 });
  await world.edge(ada, 'SELECTED_FOR', edition, { result: 'SELECTED' });
  await world.edge(ada, 'SELECTED_FOR', other, { result: 'NOT_SELECTED' });
  const made = await world.node('Source', 'made', {
    code: 'made',
    nameEn: 'Made up',
    nameZh: '虚构',
    lawfulBasis: 'SYNTHETIC',
    confidence: 1.5 / 2,
  });
  await world.edge(ada, 'DESCRIBED_BY', made, {
    groups: ['NAMES', 'CIVIL', 'DOSSIER', 'CONTACTS', 'OUTPUTS'],
    retrievedOn: '2026-01',
  });
  await world.optOut(hidden);
});

afterAll(async () => {
  await world.clear();
  await close();
});

test('somebody who opted out is nobody: neither by id nor among co-authors, supervisors or students', async () => {
  const { person, gone } = await answer(
    graph,
    `query ($ada: ID!, $hidden: ID!) {
      gone: person(id: $hidden) { id }
      person(id: $ada) { coauthors { name papers } supervisors { name } students { name kind from to current } }
    }`,
    { ada, hidden },
  );
  expect(gone).toBeNull();
  expect(person.coauthors).toEqual([{ name: 'Grace', papers: 1 }]);
  expect(person.supervisors).toEqual([]);
  expect(person.students).toEqual([
    { name: 'Grace', kind: 'POSTDOC', from: '2016', to: '2018', current: false },
  ]);
});

test('in the author line of a paper, an opt-out leaves the place and nothing else', async () => {
  const line = (language: string) =>
    answer(
      graph,
      `query ($id: ID!) { paper(id: $id) { authors { position name(language: ${language}) withheld affiliation person { name } } } }`,
      { id: joint },
    );
  expect((await line('EN')).paper.authors).toEqual([
    { position: 1, name: 'Ada', withheld: false, affiliation: null, person: { name: 'Ada' } },
    { position: 2, name: 'name withheld', withheld: true, affiliation: null, person: null },
    { position: 3, name: 'Grace', withheld: false, affiliation: null, person: { name: 'Grace' } },
    { position: 4, name: 'N. Obody', withheld: false, affiliation: null, person: null },
  ]);
  expect((await line('ZH')).paper.authors[1].name).toBe('不予显示');
});

test('an author line cut short keeps its order', async () => {
  const { paper } = await answer(
    graph,
    'query ($id: ID!) { paper(id: $id) { authors(first: 2) { position } } }',
    { id: joint },
  );
  expect(paper.authors).toEqual([{ position: 1 }, { position: 2 }]);
});

test('names stand side by side with script and kind, and an ORCID is the first identifier', async () => {
  const { person } = await answer(
    graph,
    'query ($id: ID!) { person(id: $id) { names { text script kind kindLabel(language: ZH) } identifiers { scheme value } languages { code level } pool } }',
    { id: ada },
  );
  expect(person.names).toEqual([
    { text: '艾达', script: 'Hani', kind: 'PREFERRED', kindLabel: '常用名' },
    { text: 'Ada', script: 'Latn', kind: 'PREFERRED', kindLabel: '常用名' },
    { text: 'A. Byron', script: 'Latn', kind: 'FORMER', kindLabel: '曾用名' },
  ]);
  expect(person.identifiers).toEqual([
    { scheme: 'ORCID', value: '0009-0009-0000-0001' },
    { scheme: 'LAB', value: '7' },
  ]);
  expect(person.languages).toEqual([
    { code: 'zh', level: 'NATIVE' },
    { code: 'en', level: null },
  ]);
  expect(person.pool).toBe('OVERSEAS_CHINESE');
});

test('what somebody said of their availability is not told of a day before they said it', async () => {
  const at = async (asOf: string) =>
    (
      await answer(
        graph,
        'query ($id: ID!, $asOf: Date) { person(id: $id, asOf: $asOf) { availability { status } } }',
        { id: ada, asOf },
      )
    ).person.availability;
  expect(await at('2025-04-30')).toBeNull();
  expect(await at('2025-05-01')).toEqual({ status: 'LISTENING' });
});

test('an officer sees contacts with consent alone, for recruitment alone; a partner sees neither contacts nor the pool', async () => {
  const contacts = 'query ($id: ID!) { person(id: $id) { contactPoints { kind value } } }';
  const { person } = await answer(graph, contacts, { id: ada });
  expect(person.contactPoints).toEqual([{ kind: 'EMAIL', value: 'ada@example.org' }]);
  await expect(ask(graph, contacts, { id: ada }, { role: 'OFFICER', purpose: 'STATISTICS' })).rejects.toThrow(
    'Person.contactPoints',
  );
  await expect(ask(graph, contacts, { id: ada }, { role: 'PARTNER' })).rejects.toThrow(
    'Person.contactPoints',
  );
  await expect(
    ask(graph, 'query ($id: ID!) { person(id: $id) { pool } }', { id: ada }, { role: 'PARTNER' }),
  ).rejects.toThrow('Person.pool');
});

test('a person sees their own portrait, nobody else’s, and does not walk from it into one', async () => {
  const self = { role: 'SELF', purpose: 'SELF', person: ada } as const;
  const byId = 'query ($id: ID!) { person(id: $id) { name } node(id: $id) { id } }';
  expect(await answer(graph, byId, { id: ada }, self)).toEqual({
    person: { name: 'Ada' },
    node: { id: ada },
  });
  expect(await answer(graph, byId, { id: grace }, self)).toEqual({ person: null, node: null });
  const walk = 'query ($id: ID!) { person(id: $id) { coauthors { name person { id } } } }';
  await expect(ask(graph, walk, { id: ada }, self)).rejects.toThrow('Coauthor.person');
});

test('whoever was shown is named, and only they', async () => {
  const { shown } = await ask(
    graph,
    'query ($id: ID!) { person(id: $id) { coauthors { person { name } } papers { nodes { authors { name } } } } }',
    { id: ada },
  );
  expect([...shown].sort()).toEqual([ada, grace].sort());
});

test('only those chosen are told of a programme, never those refused', async () => {
  const { person } = await answer(graph, 'query ($id: ID!) { person(id: $id) { programmes { from } } }', {
    id: ada,
  });
  expect(person.programmes).toEqual([{ from: '2020' }]);
});

test('a source is named with its groups on the portrait, and none that the portrait does not show', async () => {
  const { person } = await answer(
    graph,
    'query ($id: ID!) { person(id: $id) { fictional notice(language: ZH) sources { code name groups groupLabels(language: ZH) retrievedOn confidence lawfulBasis lawfulBasisLabel(language: ZH) } } }',
    { id: ada },
  );
  expect(person.fictional).toBe(true);
  expect(person.notice).toMatch(/^虚构数据/);
  expect(person.sources).toEqual([
    {
      code: 'made',
      name: 'Made up',
      groups: ['NAMES', 'OUTPUTS'],
      groupLabels: ['姓名', '成果'],
      retrievedOn: '2026-01',
      confidence: 0.75,
      lawfulBasis: 'SYNTHETIC',
      lawfulBasisLabel: '虚构数据',
    },
  ]);
});

test('completeness names what is missing, in both languages, and its share follows from it', async () => {
  const { person } = await answer(
    graph,
    'query ($id: ID!) { person(id: $id) { completeness { share missing { group zh: label(language: ZH) en: label(language: EN) } } } }',
    { id: ada },
  );
  expect(person.completeness).toEqual({
    share: 0.43,
    missing: [
      { group: 'AFFILIATIONS', zh: '没有当前任职单位', en: 'no current affiliation' },
      { group: 'DEGREES', zh: '没有学历学位', en: 'no degree' },
      { group: 'DISCIPLINES', zh: '没有学科领域', en: 'no field' },
      { group: 'TITLES', zh: '没有职称或技能等级', en: 'no professional title or skill level' },
    ],
  });
});

test('civil facts have no place on a person', async () => {
  const { __type } = await answer(graph, '{ __type(name: "Person") { fields { name } } }');
  const names: string[] = __type.fields.map(({ name }: { name: string }) => name);
  expect(names.filter((name) => /sex|birth|nationality|hukou|civil|religion|ethnic/i.test(name))).toEqual([]);
});
