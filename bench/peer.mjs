// @neo4j/graphql on the same database, behind the same web server: what a generator makes of the same graph.
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Person @node {
    id: ID!
    name: String
    papers: Int
    citations: Int
    hIndex: Int
    affiliations: [Institution!]! @relationship(type: "AFFILIATED_WITH", direction: OUT, properties: "Post")
    disciplines: [Discipline!]! @relationship(type: "WORKS_IN", direction: OUT, properties: "Share")
    authored: [Paper!]! @relationship(type: "AUTHORED", direction: OUT)
  }
  type Institution @node { id: ID! name: String nameEn: String }
  type Discipline @node {
    id: ID!
    nameEn: String
    people: [Person!]! @relationship(type: "WORKS_IN", direction: IN, properties: "Share")
  }
  type Paper @node { id: ID! title: String year: Int citations: Int }
  type Post @relationshipProperties { role: String from: String to: String }
  type Share @relationshipProperties { weight: Float }
`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const server = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() });
await server.start();
const app = fastify();
app.post('/graphql', fastifyApolloHandler(server, { context: async () => ({ executionContext: driver }) }));
const address = await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`${address}/graphql`);
