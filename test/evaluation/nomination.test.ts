import { testGraph } from '../setup/graph';
import { testServer } from '../setup/server';

const { graph, close } = testGraph();
let server: Awaited<ReturnType<typeof testServer>>;
let person: string;
let edition: string;

beforeAll(async () => {
  server = await testServer();
  const [found] = (await graph.read(
    `MATCH (edition:ProgrammeEdition {year: 2022})-[:EDITION_OF]->(:Programme {code: 'EASTERN_LEADER'})
     MATCH (person:Person) WHERE person.papers > 10 AND person.byName > ''
     WITH person, edition ORDER BY person.byName LIMIT 1
     RETURN person.id AS person, edition.id AS edition`,
    {},
  )) as { person: string; edition: string }[];
  if (!found) throw new Error('The village has nobody to nominate.');
  ({ person, edition } = found);
});
afterAll(async () => {
  await graph.write(
    `MATCH (n:Nomination)-[:NOMINATES]->(:Person {id: $person})
     OPTIONAL MATCH (n)-[:RESTS_ON]->(c:Consent) OPTIONAL MATCH (s:Score)-[:SCORES]->(n) DETACH DELETE n, c, s`,
    { person },
  );
  await server.close();
  await close();
});

const nominate = (consent = { from: '2026-01-05', evidence: 'form 17' }) =>
  server.ask(
    'NOMINATOR',
    'EVALUATION',
    'mutation Nominate($input: NominationInput!) { nominate(input: $input) { id status person { id } consentFrom } }',
    { input: { person, edition, category: 'APPLIED_RESEARCH', statement: 'Because.', consent } },
  );
const score = (nomination: string) =>
  server.ask(
    'JUDGE',
    'EVALUATION',
    `mutation Score($nomination: ID!) { scoreNomination(nomination: $nomination) {
      id value outOf confidence vetoed decisionSupportOnly humanDecision digest
      scheme { code number digest } guardRails { rule holds }
      contributions { indicator weight percentile points peers explanation papers { id } }
    } }`,
    { nomination },
  );
const replay = (id: string) =>
  server.ask(
    'JUDGE',
    'EVALUATION',
    'query R($id: ID!) { replayScore(score: $id) { same digest replayedDigest } }',
    { id },
  );

test('without a consent that is proven, and not of the future, nobody is nominated', async () => {
  expect((await nominate({ from: '2026-01-05', evidence: ' ' })).body.errors[0].message).toContain('consent');
  expect((await nominate({ from: '2999-01-01', evidence: 'x' })).body.errors[0].message).toContain(
    'after today',
  );
});

test('nobody is scored without a nomination', async () => {
  const { body } = await score('nom_0000000000000000');
  expect(body.errors[0].extensions.code).toBe('NOT_FOUND');
});

test('a nominee is scored with every contribution open, and the score replays to the byte', async () => {
  const nominated = await nominate();
  const { id } = nominated.body.data.nominate;
  expect((await nominate()).body.errors[0].extensions.code).toBe('CONFLICT');

  const { body } = await score(id);
  const kept = body.data.scoreNomination;
  expect(kept).toMatchObject({ decisionSupportOnly: true, vetoed: false });
  const points = kept.contributions.reduce(
    (sum: number, one: { points: number | null }) => sum + (one.points ?? 0),
    0,
  );
  expect(kept.value).toBeCloseTo(points, 2);
  for (const { weight, percentile, points, explanation } of kept.contributions)
    if (weight > 0)
      expect(percentile === null ? explanation : points).toEqual(
        percentile === null
          ? expect.stringContaining('not enough evidence')
          : expect.closeTo(weight * percentile, 1),
      );
  expect((await replay(kept.id)).body.data.replayScore).toEqual({
    same: true,
    digest: kept.digest,
    replayedDigest: kept.digest,
  });
});

test('a score keeps what it rested on: later papers do not change it, and a changed record shows', async () => {
  const [kept] = (await graph.read(
    'MATCH (s:Score)-[:SCORES]->(:Nomination)-[:NOMINATES]->(:Person {id: $person}) RETURN s.id AS id, s.frozen AS frozen',
    { person },
  )) as { id: string; frozen: string }[];
  if (!kept) throw new Error('There is no score to look at.');
  await graph.write(
    'MATCH (:Person {id: $person})-[:AUTHORED]->(p:Paper) SET p.citations = p.citations + 0',
    { person },
  );
  expect((await replay(kept.id)).body.data.replayScore.same).toBe(true);
  const bent = JSON.parse(kept.frozen);
  bent.nominee.papers = [];
  await graph.write('MATCH (s:Score {id: $id}) SET s.frozen = $frozen', {
    id: kept.id,
    frozen: JSON.stringify(bent),
  });
  expect((await replay(kept.id)).body.data.replayScore.same).toBe(false);
});

test('once the consent is taken back, nothing is scored on it', async () => {
  const [open] = (await graph.read(
    "MATCH (n:Nomination {status: 'OPEN'})-[:NOMINATES]->(:Person {id: $person}) RETURN n.id AS id",
    { person },
  )) as { id: string }[];
  const id = open?.id ?? '';
  const { body } = await server.ask(
    'SECRETARY',
    'EVALUATION',
    'mutation W($id: ID!) { withdrawNomination(nomination: $id) { status consentTo } }',
    { id },
  );
  expect(body.data.withdrawNomination.status).toBe('WITHDRAWN');
  expect((await score(id)).body.errors[0].message).toContain('withdrew their consent');
});

test('eligibility answers three-valued, with the clause and what is missing, and never a birth date', async () => {
  const { body } = await server.ask(
    'SECRETARY',
    'EVALUATION',
    `query E($person: ID!, $for: ID!) { eligibility(person: $person, for: $for) {
      verdict rule { id } conditions { id verdict text clause quote missing } } }`,
    { person, for: edition },
  );
  const { verdict, conditions } = body.data.eligibility;
  expect(['PASS', 'FAIL', 'UNKNOWN']).toContain(verdict);
  expect(conditions.map(({ id }: { id: string }) => id)).toEqual([
    'born',
    'employer',
    'insurance',
    'exclusions',
    'technical',
  ]);
  for (const { verdict, missing } of conditions) expect(missing === null).toBe(verdict !== 'UNKNOWN');
  const [civil] = (await graph.read(
    'MATCH (:Person {id: $person})-[:HAS_CIVIL]->(c:Civil) RETURN c.birthDate AS born',
    { person },
  )) as { born: string | null }[];
  if (civil?.born) expect(JSON.stringify(body)).not.toContain(civil.born);
});
