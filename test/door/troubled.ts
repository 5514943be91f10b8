import { extendSchema, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../../src/context';
import { schema as ours } from '../../src/graphql';

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, number>>;

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const resolvers: Record<string, Resolver> = {
  broken: () => {
    throw new Error('bolt://10.0.0.7:7687 said: MATCH (p:Person {secret: "hunter2"})');
  },
  badCypher: (_, __, { graph }) => graph.read('MATCH (secret:Person RETURN hunter2', {}),
  hole: () => null,
  strange: () => 'hunter2',
  slow: async (_, { milliseconds = 0 }) => {
    await sleep(milliseconds);
    return 'done';
  },
  longStatement: (_, __, { graph }) =>
    graph.read(
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(a) AS n',
      {},
    ),
  show: (_, __, { shown }) => {
    shown.add('per_0000000000000000');
    return 'shown';
  },
};

const changes: Record<string, Resolver> = {
  touch: async (_, __, { graph }) => {
    await graph.write('MATCH (v:GraphVersion {id: "ver_nobody"}) SET v.number = 1', {});
    return 'touched';
  },
};

/** Our schema, with fields that go wrong or take their time: what no client of the real one could make happen at will. */
export function troubledSchema(): GraphQLSchema {
  const schema = extendSchema(
    ours,
    parse(`
      extend type Query {
        broken: String
        badCypher: [String]
        hole: String!
        strange: Language
        slow(milliseconds: Int!): String
        longStatement: [String]
        show: String
      }
      extend type Mutation { touch: String }
    `),
  );
  for (const [type, fields] of [
    [schema.getQueryType(), resolvers],
    [schema.getMutationType(), changes],
  ] as const)
    for (const [name, resolve] of Object.entries(fields))
      Object.assign(type?.getFields()[name] ?? {}, { resolve });
  return schema;
}
