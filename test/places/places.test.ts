import { publicSchema } from '../../src/door/publicSchema';
import { schema } from '../../src/graphql';
import { answer, ask } from '../portrait/ask';
import { worldOf } from '../portrait/world';
import { counting } from '../setup/counting';
import { testGraph } from '../setup/graph';

const { graph, close } = testGraph();
const world = worldOf(graph, 'places');
const ids: Record<string, string> = {};
const id = (name: string) => ids[name] ?? '';

async function put(label: Parameters<typeof world.node>[0], name: string, facts: object = {}) {
  ids[name] = await world.node(label, name, { nameEn: name, ...facts });
}

beforeAll(async () => {
  await put('Institution', 'Zorblax University', {
    nameZh: '佐布拉克斯大学',
    country: 'HK',
    kind: 'EDUCATION',
    cityZh: '香港',
  });
  await put('Institution', 'Zorblax Medical School');
  await put('Institution', 'Zorblax Law School');
  await put('RankingList', 'list', { code: 'TEST-RANK' });
  await put('Region', 'key region', { code: 'LINGANG-T', kind: 'KEY_REGION', nameZh: '测试新片区' });
  await put('Industry', 'industry', { code: 'IT-T' });
  await put('Discipline', 'wide', { scheme: 'TST', code: '1', nameZh: '宽学科' });
  await put('Discipline', 'narrow', { scheme: 'TST', code: '11' });
  await put('Discipline', 'same', { scheme: 'TST2', code: 'A' });
  await put('Discipline', 'near', { scheme: 'TST2', code: 'B' });
  await put('Programme', 'programme', {
    code: 'TST-PLACES',
    aliasNames: ['Old Name'],
    aliasFroms: ['2001'],
    aliasTos: [''],
  });
  await put('ProgrammeEdition', 'call 2020', { year: 2020, nameEn: null, status: 'CLOSED' });
  await put('ProgrammeEdition', 'call 2021', { year: 2021, nameEn: null, status: 'PUBLISHED', places: 7 });
  await put('Station', 'station', { kind: 'WORK' });
  await put('Team', 'team');
  await put('Project', 'project', { nameEn: null, title: 'A project by its title' });
  await put('Association', 'association');
  await put('Award', 'award', { code: 'TST' });
  await put('Event', 'event', { kind: 'CONTEST' });
  await put('Post', 'post', { closesOn: '2026-07' });
  await put('Catalogue', 'catalogue', { system: 'REGION', issuer: 'Somebody', issuerLevel: 'KEY_REGION' });
  await put('CatalogueEdition', 'edition', { year: 2024, status: 'PUBLISHED', from: '2024' });
  await put('CatalogueEntry', 'entry', { urgency: 'SCARCE', education: 'PHD' });
  for (const [name, core] of [
    ['amy', true],
    ['bo', false],
    ['cleo', true],
  ] as const) {
    ids[name] = await world.person(name, { byName: `${name}\t${name}\t${world.id('Person', name)}` });
    await world.edge(id(name), 'MEMBER_OF', id('team'), { role: core ? 'LEADER' : 'MEMBER', core });
    await world.edge(id(name), 'TAKES_PART_IN', id('project'), { role: 'PI' });
    await world.edge(id(name), 'BELONGS_TO', id('association'), { role: 'treasurer' });
    await world.edge(id(name), 'WON', id('award'), { key: 'a', from: '2019-05-04' });
    await world.edge(id(name), 'ATTENDED', id('event'), { result: 'second prize' });
    await world.edge(id(name), 'SELECTED_FOR', id('call 2021'), {
      result: core ? 'SELECTED' : 'NOT_SELECTED',
      track: 'B',
    });
    await world.edge(id(name), 'STAYED_AT', id('station'), { key: 'a', from: '2020' });
  }
  const links: [string, string, string, object?][] = [
    ['Zorblax Medical School', 'PART_OF', 'Zorblax University'],
    ['Zorblax Law School', 'PART_OF', 'Zorblax University'],
    ['Zorblax University', 'RANKED', 'list', { key: 'x', from: '2023', rank: 9 }],
    ['Zorblax University', 'RANKED', 'list', { key: 'y', from: '2024', rank: 8 }],
    ['Zorblax University', 'IN_REGION', 'key region'],
    ['Zorblax University', 'IN_INDUSTRY', 'industry'],
    ['narrow', 'BROADER', 'wide'],
    ['wide', 'CLOSE_MATCH', 'near'],
    ['same', 'EXACT_MATCH', 'wide'],
    ['call 2020', 'EDITION_OF', 'programme'],
    ['call 2021', 'EDITION_OF', 'programme'],
    ['station', 'HOSTED_BY', 'Zorblax University'],
    ['station', 'ABOUT', 'narrow'],
    ['team', 'BASED_AT', 'Zorblax University'],
    ['team', 'ABOUT', 'narrow'],
    ['project', 'HOSTED_BY', 'Zorblax University'],
    ['post', 'OFFERED_BY', 'Zorblax University'],
    ['post', 'NEEDS', 'narrow'],
    ['post', 'IN_INDUSTRY', 'industry'],
    ['edition', 'EDITION_OF', 'catalogue'],
    ['entry', 'ENTRY_OF', 'edition'],
    ['entry', 'IN_REGION', 'key region'],
  ];
  for (const [from, type, to, facts] of links) await world.edge(id(from), type, id(to), facts);
  await graph.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()', {});
}, 60_000);
afterAll(async () => {
  await world.clear();
  await close();
});

const ask1 = (source: string, variables: object = {}, options: Parameters<typeof answer>[3] = {}) =>
  answer(graph, source, { ...variables }, options);

test('an institution tells where it is, what it is part of and what belongs to it', async () => {
  const { institution } = await ask1(
    `query ($id: ID!) { institution(id: $id) {
      name zh: name(language: ZH) country { code name } region { code } area { name } city(language: ZH)
      parts(first: 1) { nodes { name partOf { name } } pageInfo { hasNextPage endCursor } }
      rankings(year: 2024) { list year rank } industries { code } regions { name(language: ZH) kind }
      stations { nodes { name } } teams { nodes { name } } projects { nodes { name } } posts { nodes { name } }
    } }`,
    { id: id('Zorblax University') },
  );
  expect(institution).toMatchObject({
    name: 'Zorblax University',
    zh: '佐布拉克斯大学',
    country: { code: 'CN', name: 'China' },
    region: { code: '810000' },
    area: { name: 'Hong Kong, China' },
    city: '香港',
    parts: {
      nodes: [{ name: 'Zorblax Law School', partOf: [{ name: 'Zorblax University' }] }],
      pageInfo: { hasNextPage: true },
    },
    rankings: [{ list: 'TEST-RANK', year: 2024, rank: 8 }],
    industries: [{ code: 'IT-T' }],
    regions: [{ name: '测试新片区', kind: 'KEY_REGION' }],
    stations: { nodes: [{ name: 'station' }] },
    teams: { nodes: [{ name: 'team' }] },
    projects: { nodes: [{ name: 'A project by its title' }] },
    posts: { nodes: [{ name: 'post' }] },
  });
  const rest = await ask1(
    'query ($id: ID!, $after: String) { institution(id: $id) { parts(after: $after) { nodes { name } pageInfo { hasNextPage hasPreviousPage } } } }',
    { id: id('Zorblax University'), after: institution.parts.pageInfo.endCursor },
  );
  expect(rest.institution.parts).toEqual({
    nodes: [{ name: 'Zorblax Medical School' }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
});

const byName =
  'query ($name: String, $first: Int! = 20, $after: String) { institutions(name: $name, first: $first, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }';

test('institutions are found by words of their name, in Chinese or Latin letters, begun or whole', async () => {
  const found = async (name: string) =>
    (await ask1(byName, { name })).institutions.nodes.map((one: { name: string }) => one.name);
  expect(await found('zorblax medi')).toEqual(['Zorblax Medical School']);
  expect(await found('佐布拉克斯')).toEqual(['Zorblax University']);
  expect((await found('ZORBLAX')).sort()).toEqual([
    'Zorblax Law School',
    'Zorblax Medical School',
    'Zorblax University',
  ]);
  expect(await found('zorblax nowhere')).toEqual([]);
  const { errors } = await ask(graph, byName, { name: '***' });
  expect(errors?.[0]?.message).toMatch(/must hold a word/);
});

test('pages of a search go through all that was found, once', async () => {
  const all: string[] = [];
  for (let after: string | null = null; ; ) {
    const { institutions } = await ask1(byName, { name: 'zorblax', first: 1, after });
    all.push(...institutions.nodes.map((one: { name: string }) => one.name));
    if (!institutions.pageInfo.hasNextPage) break;
    after = institutions.pageInfo.endCursor;
  }
  expect([...all].sort()).toEqual(['Zorblax Law School', 'Zorblax Medical School', 'Zorblax University']);
});

test('a discipline knows the wider, the narrower, and its like in other schemes, whichever side said so', async () => {
  const { discipline } = await ask1(
    `query ($id: ID!) { discipline(id: $id) { scheme code name(language: ZH) broader { code } narrower { code broader { code } }
      mapped { match discipline { scheme code } } } }`,
    { id: id('wide') },
  );
  expect(discipline).toEqual({
    scheme: 'TST',
    code: '1',
    name: '宽学科',
    broader: [],
    narrower: [{ code: '11', broader: [{ code: '1' }] }],
    mapped: [
      { match: 'EXACT', discipline: { scheme: 'TST2', code: 'A' } },
      { match: 'CLOSE', discipline: { scheme: 'TST2', code: 'B' } },
    ],
  });
  const { disciplines } = await ask1('{ disciplines(scheme: "TST") { nodes { code } } }');
  expect(disciplines.nodes).toEqual([{ code: '1' }, { code: '11' }]);
});

test('a programme is found by its code, with its editions, the names it bore, and whom it chose', async () => {
  const { programme } = await ask1(
    `{ programme(code: "TST-PLACES") { aliases { name from to }
      editions { year name status places programme { code } chosen { nodes { person { name } detail } } } } }`,
  );
  expect(programme).toEqual({
    aliases: [{ name: 'Old Name', from: '2001', to: null }],
    editions: [
      {
        year: 2021,
        name: 'programme 2021',
        status: 'PUBLISHED',
        places: 7,
        programme: { code: 'TST-PLACES' },
        chosen: {
          nodes: [
            { person: { name: 'amy' }, detail: 'B' },
            { person: { name: 'cleo' }, detail: 'B' },
          ],
        },
      },
      expect.objectContaining({ year: 2020, status: 'CLOSED', chosen: { nodes: [] } }),
    ],
  });
  const { errors } = await ask(graph, '{ programme { code } }');
  expect(errors?.[0]?.message).toMatch(/`id` or by its `code`/);
});

test('a team tells its members, and its core members alone if asked', async () => {
  const { team } = await ask1(
    `query ($id: ID!) { team(id: $id) { institution { name } disciplines { code }
      members(first: 2) { nodes { person { name } role roleLabel(language: ZH) core } pageInfo { hasNextPage } }
      core: members(core: true) { nodes { person { name } } } } }`,
    { id: id('team') },
  );
  expect(team).toEqual({
    institution: { name: 'Zorblax University' },
    disciplines: [{ code: '11' }],
    members: {
      nodes: [
        {
          person: { name: 'amy' },
          role: 'LEADER',
          roleLabel: expect.stringMatching(/\p{Script=Han}/u),
          core: true,
        },
        {
          person: { name: 'bo' },
          role: 'MEMBER',
          roleLabel: expect.stringMatching(/\p{Script=Han}/u),
          core: false,
        },
      ],
      pageInfo: { hasNextPage: true },
    },
    core: { nodes: [{ person: { name: 'amy' } }, { person: { name: 'cleo' } }] },
  });
});

test('projects, associations, awards, events and stations tell who had part in them', async () => {
  const people = async (kind: string, list: string, more = '') => {
    const found = await ask1(
      `query ($id: ID!) { ${kind}(id: $id) { ${list} { nodes { person { name } role from ${more} } } } }`,
      { id: id(kind) },
    );
    return found[kind][list].nodes;
  };
  expect(await people('project', 'members')).toHaveLength(3);
  expect((await people('association', 'members'))[0]).toEqual({
    person: { name: 'amy' },
    role: 'treasurer',
    from: null,
  });
  expect((await people('award', 'winners'))[1]).toEqual({
    person: { name: 'bo' },
    role: null,
    from: '2019-05-04',
  });
  expect((await people('event', 'people', 'detail'))[2]).toMatchObject({ detail: 'second prize' });
  expect(await people('station', 'postdocs')).toHaveLength(3);
});

test('somebody who opts out has part in nothing any more', async () => {
  const gone = await world.person('gone', { byName: `aaa\taaa\t${world.id('Person', 'gone')}` });
  await world.edge(gone, 'MEMBER_OF', id('team'), { role: 'MEMBER' });
  await world.edge(gone, 'WON', id('award'), { key: 'b' });
  const names = async () =>
    JSON.stringify(
      await ask1(
        'query ($team: ID!, $award: ID!) { team(id: $team) { members { nodes { person { name } } } } award(id: $award) { winners { nodes { person { name } } } } }',
        { team: id('team'), award: id('award') },
      ),
    );
  expect((await names()).match(/gone/g)).toHaveLength(2);
  await world.optOut(gone);
  expect(await names()).not.toMatch(/gone/);
});

test('posts and catalogues can be read to the last entry', async () => {
  const { post, catalogue } = await ask1(
    `query ($post: ID!, $catalogue: ID!) {
      post(id: $post) { institution { name } disciplines { code } industries { code } closesOn }
      catalogue(id: $catalogue) { system issuerLevel editions { year inForce entries { nodes { name urgency education regions { code } edition { catalogue { name } } } } } }
    }`,
    { post: id('post'), catalogue: id('catalogue') },
    { today: '2026-06-30' },
  );
  expect(post).toEqual({
    institution: { name: 'Zorblax University' },
    disciplines: [{ code: '11' }],
    industries: [{ code: 'IT-T' }],
    closesOn: '2026-07',
  });
  expect(catalogue.editions[0]).toEqual({
    year: 2024,
    inForce: true,
    entries: {
      nodes: [
        {
          name: 'entry',
          urgency: 'SCARCE',
          education: 'PHD',
          regions: [{ code: 'LINGANG-T' }],
          edition: { catalogue: { name: 'catalogue' } },
        },
      ],
    },
  });
});

test('posts open on a day are those whose time has come and is not over, a month lasting to its end', async () => {
  const open = async (openOn: string) => {
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const { posts } = await ask1(
        'query ($openOn: Date, $after: String) { posts(openOn: $openOn, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { openOn, after },
      );
      found.push(...posts.nodes.map((one: { id: string }) => one.id));
      if (!posts.pageInfo.hasNextPage) return found.includes(id('post'));
      after = posts.pageInfo.endCursor;
    }
  };
  expect(await open('2026-07-31')).toBe(true);
  expect(await open('2026-08-01')).toBe(false);
});

test('every kind of place is found by node(id), and is what it says', async () => {
  for (const [name, own] of Object.entries(ids)) {
    if (['list', 'key region', 'industry', 'gone'].includes(name)) continue;
    const { node } = await ask1('query ($id: ID!) { node(id: $id) { id __typename } }', { id: own });
    expect([name, node]).toEqual([name, { id: own, __typename: expect.any(String) }]);
  }
});

test('nothing is asked once per thing: twenty institutions cost as many statements as one', async () => {
  const source = `query ($first: Int!) { institutions(first: $first) { nodes {
    partOf { name } parts(first: 2) { nodes { name } } rankings { rank } industries { code } stations(first: 2) { nodes { name host { name } } }
  } } }`;
  const [one, twenty] = [counting(graph), counting(graph)];
  await answer(one.graph, source, { first: 20 });
  await answer(twenty.graph, source, { first: 40 });
  expect(twenty.total()).toBeLessThanOrEqual(one.total() + 2);
});

test('a page asked for wrongly is refused in a sentence', async () => {
  const { errors } = await ask(graph, '{ institutions(first: 0) { nodes { id } } }');
  expect(errors?.[0]?.message).toMatch(/1 to 100; 0 is not/);
  const { errors: other } = await ask(graph, '{ catalogues(first: 5, after: "x") { nodes { id } } }');
  expect(other?.[0]?.message).toMatch(/not a cursor of ours/);
});

test('in public there are disciplines and programmes as published, and nobody in them', () => {
  const open = publicSchema(schema);
  const fieldsOf = (type: string) => {
    const found = open.getType(type);
    return found && 'getFields' in found ? Object.keys(found.getFields()) : [];
  };
  expect(fieldsOf('Query')).toEqual(
    expect.arrayContaining(['discipline', 'disciplines', 'programme', 'programmes', 'programmeEdition']),
  );
  expect(fieldsOf('Programme')).toEqual(expect.arrayContaining(['code', 'editions', 'aliases']));
  for (const type of ['Programme', 'ProgrammeEdition', 'Discipline'])
    expect(fieldsOf(type).filter((field) => /people|holders|chosen|headcount|stations/.test(field))).toEqual(
      [],
    );
  expect(
    fieldsOf('Query').filter((field) => /people|person|supervisors|poolCounts|institution/.test(field)),
  ).toEqual([]);
  expect(open.getType('Person')).toBeUndefined();
});

test('SELF finds places, and nobody else through them', async () => {
  const self = { role: 'SELF', purpose: 'SELF', person: 'per_0000000000000000' } as const;
  const { institution } = await ask1(
    'query ($id: ID!) { institution(id: $id) { name } }',
    { id: id('Zorblax University') },
    self,
  );
  expect(institution.name).toBe('Zorblax University');
  for (const list of [
    'team(id: "x") { members { nodes { role } } }',
    'award(id: "x") { winners { nodes { from } } }',
  ])
    await expect(ask(graph, `{ ${list} }`, {}, self)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
});
