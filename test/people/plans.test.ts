import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { readConfig } from '../../src/config';
import {
  byCitations,
  byCitationsBackwards,
  byHIndex,
  byHIndexBackwards,
  byLatest,
  byLatestBackwards,
  byName,
  byNameBackwards,
  fieldByHIndex,
  fieldByHIndexBackwards,
  fieldByName,
  fieldByNameBackwards,
} from '../../src/people/queries';

let driver: Driver;
beforeAll(() => {
  const { NEO4J_URI = '', NEO4J_USER, NEO4J_PASSWORD } = readConfig(process.env);
  driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
});
afterAll(() => driver.close());

const operators = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operators)];
const walks = [
  ['byName', byName.cypher, 'NodeIndexSeekByRange', 'person.byName ASC'],
  ['byNameBackwards', byNameBackwards.cypher, 'NodeIndexSeekByRange', 'person.byName DESC'],
  ['byHIndex', byHIndex.cypher, 'NodeIndexSeekByRange', 'person.byHIndex ASC'],
  ['byHIndexBackwards', byHIndexBackwards.cypher, 'NodeIndexSeekByRange', 'person.byHIndex DESC'],
  ['byCitations', byCitations.cypher, 'NodeIndexSeekByRange', 'person.byCitations ASC'],
  ['byCitationsBackwards', byCitationsBackwards.cypher, 'NodeIndexSeekByRange', 'person.byCitations DESC'],
  ['byLatest', byLatest.cypher, 'NodeIndexSeekByRange', 'person.byLatest ASC'],
  ['byLatestBackwards', byLatestBackwards.cypher, 'NodeIndexSeekByRange', 'person.byLatest DESC'],
  ['fieldByName', fieldByName.cypher, 'DirectedRelationshipIndexSeekByRange', 'edge.byName ASC'],
  [
    'fieldByNameBackwards',
    fieldByNameBackwards.cypher,
    'DirectedRelationshipIndexSeekByRange',
    'edge.byName DESC',
  ],
  ['fieldByHIndex', fieldByHIndex.cypher, 'DirectedRelationshipIndexSeekByRange', 'edge.byHIndex ASC'],
  [
    'fieldByHIndexBackwards',
    fieldByHIndexBackwards.cypher,
    'DirectedRelationshipIndexSeekByRange',
    'edge.byHIndex DESC',
  ],
] as const;

test.each(walks)(
  '%s reads its index in the wanted order and sorts nothing',
  async (_, cypher, operator, order) => {
    const session = driver.session();
    try {
      const { plan } = (await session.run(`EXPLAIN ${cypher}`)).summary;
      const all = plan ? operators(plan) : [];
      expect(
        all.map(({ operatorType }) => operatorType.split('@')[0]).filter((one) => /Sort|Top/.test(one ?? '')),
      ).toEqual([]);
      const seek = all.find(({ operatorType }) => operatorType.startsWith(operator));
      expect(seek?.arguments).toMatchObject({ Order: order });
    } finally {
      await session.close();
    }
  },
);

test('a page of five of a discipline by h-index reads six entries of its index, and not the whole field', async () => {
  const session = driver.session();
  try {
    const found = await session.run(
      'MATCH (field:Discipline) WHERE field.people > 8 RETURN field.id AS id ORDER BY field.people DESC LIMIT 1',
    );
    const params = fieldByHIndex.params({
      ids: [found.records[0]?.get('id')],
      narrower: false,
      tokens: [],
      pools: ['DOMESTIC', 'INTERNATIONAL', 'OVERSEAS_CHINESE', 'UNASSIGNED'],
      since: 0,
      until: 9999,
      after: ' ',
      before: ' \u{10ffff}',
      scan: 6,
    });
    const { summary } = await session.run(`PROFILE ${fieldByHIndex.cypher}`, params);
    const profile = summary.profile;
    if (!profile) throw new Error('Neo4j gave no profile.');
    const seek = operators(profile).find(({ operatorType }) =>
      operatorType.startsWith('DirectedRelationshipIndexSeek'),
    );
    expect(seek).toMatchObject({ rows: 6 });
  } finally {
    await session.close();
  }
});
