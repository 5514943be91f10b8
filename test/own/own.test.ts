import { testGraph } from '../setup/graph';
import { type TestServer, testServer } from '../setup/server';
import { twoColleagues } from './world';

const { graph, close } = testGraph();
let server: TestServer;
let world: Awaited<ReturnType<typeof twoColleagues>>;

beforeAll(async () => {
  world = await twoColleagues(graph, `own-${process.pid}`);
  server = await testServer({ person: world.su });
});
afterAll(async () => {
  await server.ask('SELF', 'SELF', 'mutation { withdrawOptOut { withheld } }');
  await server.close();
  await world.cleanUp();
  await close();
});

const self = async (query: string, variables = {}, headers = {}) => {
  const { body } = await server.ask('SELF', 'SELF', query, variables, headers);
  expect(body.errors).toBeUndefined();
  return body.data;
};
const officer = async (query: string, variables = {}) => {
  const { body } = await server.ask('OFFICER', 'RECRUITMENT', query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
};
const held = '{ me { held { code group label value source from to } } }';

test('a person sees everything held about them, civil facts, dossier and contacts too', async () => {
  const { me } = await self(held);
  const facts = me.held.map(({ code, value }: { code: string; value: string }) => `${code} = ${value}`);
  expect(facts).toEqual(
    expect.arrayContaining([
      'Person.nameTexts = 苏自明 (Hani, preferred name); Ziming Su (Latn, preferred name)',
      'Person.languages = zh (NATIVE); en (C1)',
      'Person.pool = domestic',
      'Civil.sex = female',
      'Civil.birthDate = 1981-02-03',
      'Dossier.workYears = 12',
      'Dossier.civilServant = no',
      'Dossier.assessmentYears = 2024 (excellent)',
      'ContactPoint.value = ziming@example.org',
      'Identifier.scheme = TEST',
      'AFFILIATED_WITH = Mirror University (role: Professor)',
      `SUPERVISED by = 陆同窗 (role: PhD supervision, institution: ${world.university})`,
    ]),
  );
  expect(me.held).toContainEqual(
    expect.objectContaining({ code: 'AFFILIATED_WITH', from: '2015', to: null, source: world.source }),
  );
});

test('the same is told in Chinese to who reads Chinese', async () => {
  const { me } = await self(held, {}, { 'accept-language': 'zh-CN' });
  expect(me.held).toContainEqual(
    expect.objectContaining({ group: '任职', value: '自查大学（角色：Professor）' }),
  );
  expect(me.held).toContainEqual(expect.objectContaining({ label: '出生日期', value: '1981-02-03' }));
});

test('a person looks at their own portrait by every way, and at nobody else’s by any', async () => {
  const ways = 'query ($id: ID!) { person(id: $id) { id } node(id: $id) { id } }';
  expect(await self(ways, { id: world.su })).toEqual({ person: { id: world.su }, node: { id: world.su } });
  expect(await self(ways, { id: world.lu })).toEqual({ person: null, node: null });
});

test('node gives a person no paper, as paper does not', async () => {
  expect(await self('query ($id: ID!) { node(id: $id) { id } }', { id: world.paper })).toEqual({
    node: null,
  });
  expect(await officer('query ($id: ID!) { node(id: $id) { id } }', { id: world.paper })).toEqual({
    node: { id: world.paper },
  });
});

test('nobody but a person themselves is anybody’s me', async () => {
  const { body } = await server.ask('ADMIN', null, '{ me { withheld } }');
  expect(body.errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});

test('a person learns who saw them and why, newest first and page by page', async () => {
  for (const name of ['First', 'Second'])
    await officer(`query ${name}($id: ID!) { person(id: $id) { name } }`, { id: world.su });
  await officer('query Other($id: ID!) { person(id: $id) { name } }', { id: world.lu });
  const looks = async () =>
    (await self('{ me { seenBy(first: 2) { edges { cursor } } } }')).me.seenBy.edges.length;
  for (let tries = 0; tries < 50 && (await looks()) < 2; tries++)
    await new Promise((done) => setTimeout(done, 100));
  const seen = `query ($after: String) { me { seenBy(first: 1, after: $after) {
    edges { node { operation role purpose kind at } } pageInfo { hasNextPage endCursor } } } }`;
  const { seenBy: newest } = (await self(seen)).me;
  expect(newest.edges).toEqual([
    {
      node: expect.objectContaining({
        operation: 'Second',
        role: 'OFFICER',
        purpose: 'RECRUITMENT',
        kind: 'READ',
      }),
    },
  ]);
  expect(newest.pageInfo.hasNextPage).toBe(true);
  const { seenBy: next } = (await self(seen, { after: newest.pageInfo.endCursor })).me;
  expect(next.edges[0].node.operation).toBe('First');
});

describe('once a person opted out', () => {
  const counts = `query ($id: ID!, $field: ID!, $ids: [ID!]!) {
    poolCounts { domestic total }
    person(id: $id) { name }
    node(id: $id) { id }
    peopleByIds(ids: $ids) { person { id } }
    people(filter: { discipline: [$field] }, first: 10) { nodes { id } totalCount { value } }
    discipline: node(id: $field) { ... on Discipline { people(first: 10) { nodes { id } } } }
  }`;
  const ids = () => ({ id: world.su, field: world.field, ids: [world.su, world.lu] });
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as a client reads them.
  let before: any, heldBefore: any;

  beforeAll(async () => {
    before = await officer(counts, ids());
    heldBefore = (await self(held)).me.held;
    const { optOut } = await self(
      'mutation { optOut(reason: "我不想被展示") { withheld withheldOn portrait { id } } }',
    );
    expect(optOut).toEqual({
      withheld: true,
      withheldOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      portrait: null,
    });
  });

  test('they were there before', () => {
    expect(before.person.name).toBe('苏自明');
    expect(before.people.nodes).toHaveLength(2);
  });

  test('they are absent from every way in, list and count', async () => {
    const after = await officer(counts, ids());
    expect(after).toMatchObject({
      person: null,
      node: null,
      peopleByIds: [{ person: null }, { person: { id: world.lu } }],
      people: { nodes: [{ id: world.lu }], totalCount: { value: 1 } },
      discipline: { people: { nodes: [{ id: world.lu }] } },
    });
  });

  test('the stored counts follow', async () => {
    const [row] = await graph.read(
      'MATCH (house:Institution {id: $university}), (field:Discipline {id: $field}) RETURN house.people AS house, field.people AS field',
      { university: world.university, field: world.field },
    );
    expect(row).toEqual({ house: 1, field: 1 });
  });

  test('they still see all that is held about them, and since when they are out', async () => {
    const { me } = await self(held);
    const codes = (facts: { code: string }[]) => new Set(facts.map(({ code }) => code));
    expect([...codes(heldBefore)].filter((code) => !codes(me.held).has(code))).toEqual([]);
    expect(codes(me.held)).toContain('Person.withheldOn');
  });

  test('the reason is on record, in the transaction of the opt-out', async () => {
    const { body } = await server.ask(
      'ADMIN',
      null,
      `query ($person: ID!) { auditRecords(person: $person, first: 20) {
         edges { node { kind operation outcome detail shown shownCount } } } }`,
      { person: world.su },
    );
    expect(body.data.auditRecords.edges).toContainEqual({
      node: {
        kind: 'CHANGE',
        operation: 'Mutation.optOut',
        outcome: 'OK',
        detail: '我不想被展示',
        shown: [world.su],
        shownCount: 1,
      },
    });
  });

  test('opting out again changes nothing', async () => {
    const { me } = await self('{ me { withheldOn } }');
    expect((await self('mutation { optOut { withheldOn } }')).optOut).toEqual(me);
  });

  test('they come back as they were', async () => {
    const { withdrawOptOut } = await self('mutation { withdrawOptOut { withheld portrait { id name } } }');
    expect(withdrawOptOut).toEqual({ withheld: false, portrait: { id: world.su, name: '苏自明' } });
    const after = await officer(counts, ids());
    expect(after.people).toEqual(before.people);
    expect(after.peopleByIds).toEqual(before.peopleByIds);
    expect((await self(held)).me.held).toEqual(heldBefore);
  });
});

describe('on behalf of somebody who wrote a letter', () => {
  const outFor =
    'mutation ($person: ID!) { optOutFor(person: $person, reason: "来信") { person withheldOn } }';

  test('the committee office opts them out', async () => {
    const { body } = await server.ask('SECRETARY', 'EVALUATION', outFor, { person: world.lu });
    expect(body.data.optOutFor).toEqual({ person: world.lu, withheldOn: expect.any(String) });
    expect(
      (await officer('query ($id: ID!) { person(id: $id) { name } }', { id: world.lu })).person,
    ).toBeNull();
  });

  test('and a colleague’s own record names them no more', async () => {
    const { me } = await self(held);
    expect(JSON.stringify(me.held)).not.toContain('陆同窗');
    expect(me.held).toContainEqual(
      expect.objectContaining({
        code: 'SUPERVISED by',
        value: expect.stringContaining('someone who opted out'),
      }),
    );
  });

  test('an officer may not', async () => {
    const { body } = await server.ask('OFFICER', 'RECRUITMENT', outFor, { person: world.lu });
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  test('nobody is opted out under an id that nobody has', async () => {
    const { body } = await server.ask('ADMIN', null, outFor, { person: 'per_0000000000000000' });
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});
