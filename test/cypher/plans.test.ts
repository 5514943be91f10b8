import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { readConfig } from '../../src/config';
import { excused, named } from './contracts';

describe('planned by Neo4j', () => {
  let driver: Driver;
  beforeAll(() => {
    const { NEO4J_URI = '', NEO4J_USER, NEO4J_PASSWORD } = readConfig(process.env);
    driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  });
  afterAll(() => driver.close());

  const operators = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operators)];
  const isUniqueSeek = (plan: Plan): boolean =>
    /^(NodeUniqueIndexSeek|NodeIndexSeek|Argument|NodeByIdSeek|DirectedRelationshipIndexSeek)/.test(
      plan.operatorType,
    ) ||
    (/^(CartesianProduct|Apply|Filter|Projection|CacheProperties|Optional|Limit|EmptyRow)/.test(
      plan.operatorType,
    ) &&
      plan.children.length > 0 &&
      plan.children.every(isUniqueSeek));

  test.each(named)('%s', async (_, query) => {
    const session = driver.session();
    try {
      const explained = session.run(`EXPLAIN ${query.cypher}`);
      expect(await explained.keys()).toEqual([...query.gives]);
      const { notifications, plan } = await explained.summary();
      const heard = notifications
        .filter(({ code }) => !code.endsWith('ParameterNotProvided'))
        .filter(({ code }) => !code.endsWith('CartesianProduct'));
      expect(heard.map(({ description }) => description)).toEqual([]);
      if (!plan) throw new Error('Neo4j gave no plan.');
      const all = operators(plan);
      const names = all.map(({ operatorType }) => operatorType.split('@')[0]);
      expect(names).not.toContain('AllNodesScan');
      if (!excused(query, 'scan'))
        expect(names.filter((name) => /LabelScan|TypeScan/.test(name ?? ''))).toEqual([]);
      const products = all.filter(({ operatorType }) => operatorType.startsWith('CartesianProduct'));
      expect(
        products.filter((product) => !isUniqueSeek(product)).map(({ operatorType }) => operatorType),
      ).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
