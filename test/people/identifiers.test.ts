import { idOf } from '../../src/graph/ids';
import { answer, ask } from '../portrait/ask';
import { worldOf } from '../portrait/world';
import { testGraph } from '../setup/graph';

const { graph, close } = testGraph();
const world = worldOf(graph, 'identifiers');
let ada = '';
let bob = '';
let cyd = '';

beforeAll(async () => {
  ada = await world.person('Ada', { orcid: '0000-0001-5109-3700' });
  bob = await world.person('Bob', { orcid: '0000-0002-1694-233X' });
  cyd = await world.person('Cyd', { orcid: '0000-0002-1694-233X' });
  const id = idOf('Identifier', 'shared', 'Scopus test|7004212771');
  await graph.write('CREATE (:Identifier {id: $id, scheme: "Scopus test", value: "7004212771"})', { id });
  await world.edge(bob, 'IDENTIFIED_BY', id);
});
afterAll(async () => {
  await graph.write('MATCH (one:Identifier {id: $id}) DETACH DELETE one', {
    id: idOf('Identifier', 'shared', 'Scopus test|7004212771'),
  });
  await world.clear();
  await close();
});

const sought =
  'query ($identifiers: [PersonIdentifierInput!]!) { peopleByIdentifiers(identifiers: $identifiers) { person { name } reason { code says } } }';
const found = async (...identifiers: { scheme: string; value: string }[]) =>
  (await answer(graph, sought, { identifiers })).peopleByIdentifiers;
const named = (name: string) => ({ person: { name }, reason: null });

test('people are found by ORCID however it is written, by a source’s own record id, and by any scheme a source used', async () => {
  expect(
    await found(
      { scheme: 'ORCID', value: 'https://orcid.org/0000-0001-5109-3700' },
      { scheme: 'orcid', value: '0000000151093700' },
      { scheme: 'test identifiers', value: 'Cyd' },
      { scheme: 'Scopus test', value: ' 7004212771 ' },
    ),
  ).toEqual([named('Ada'), named('Ada'), named('Cyd'), named('Bob')]);
});

test('answers come in the order asked, each null with its reason', async () => {
  const answers = await found(
    { scheme: 'ORCID', value: '0000-0001-5109-3701' },
    { scheme: 'ORCID', value: 'ada' },
    { scheme: 'ORCID', value: '0000-0002-1694-233X' },
    { scheme: 'ORCID', value: '0000-0002-1825-0097' },
    { scheme: 'nobody', value: 'nothing' },
    { scheme: '', value: 'x' },
    { scheme: 'test identifiers', value: 'Ada' },
  );
  expect(answers.map(({ reason }: { reason: { code: string } | null }) => reason?.code ?? 'FOUND')).toEqual([
    'INVALID',
    'INVALID',
    'AMBIGUOUS',
    'UNKNOWN',
    'UNKNOWN',
    'INVALID',
    'FOUND',
  ]);
  expect(answers[0].reason.says).toMatch(/check digit/);
  expect(answers[1].reason.says).toMatch(/sixteen signs/);
  expect(answers[2].reason.says).toMatch(/^2 people here bear/);
});

test('reasons come in Chinese too', async () => {
  const { peopleByIdentifiers } = await answer(
    graph,
    sought,
    { identifiers: [{ scheme: 'ORCID', value: '0000-0001-5109-3701' }] },
    { language: 'zh' },
  );
  expect(peopleByIdentifiers[0].reason.says).toMatch(/校验码/);
});

test('by our own ids, the same: in order, with a reason where nobody comes', async () => {
  const { peopleByIds } = await answer(
    graph,
    'query ($ids: [ID!]!) { peopleByIds(ids: $ids) { person { name } reason { code } } }',
    { ids: [cyd, 'ins_0000000000000000', 'per_0000000000000000', ada, cyd] },
  );
  expect(peopleByIds).toEqual([
    named('Cyd'),
    { person: null, reason: { code: 'INVALID' } },
    { person: null, reason: { code: 'UNKNOWN' } },
    named('Ada'),
    named('Cyd'),
  ]);
});

test('more than a hundred at a time are refused', async () => {
  const identifiers = Array.from({ length: 101 }, (_, i) => ({ scheme: 'x', value: String(i) }));
  const { errors } = await ask(graph, sought, { identifiers });
  expect(errors?.[0]).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
    message: expect.stringMatching(/these are 101/),
  });
});
