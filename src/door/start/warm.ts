import { type GraphQLSchema, graphql } from 'graphql';
import { contextFor } from '../../context';
import type { Graph } from '../../graph/graph';
import { nobody } from '../nobody';
import { dayAt } from '../today';

/** What people ask first: each names many fields, so that their statements are planned before somebody waits for it. */
const first = [
  `query ($id: ID!) { person(id: $id) {
    name names { text } affiliations { institution { name } role } education { level institution { name } } titles { name }
    disciplines { discipline { name } weight } papers { nodes { title year citations } } outputs { nodes { title } }
    coauthors { name person { name } } supervisors { person { name } } students { person { name } } teams { team { name } }
    projects { project { name } } programmes { edition { name } } awards { award { name } } stations { station { name } }
    associations { association { name } } events { event { name } } skills { name } certificates { name }
    designations { name } completeness { share } sources { code } metrics { papers years { year } }
  } }`,
  '{ people(first: 5, orderBy: H_INDEX) { totalCount { value } nodes { name metrics { papers } } } }',
  '{ recommendPeople(input: { brief: "warm" }, first: 5) { nodes { score person { name } conflicts { text } } } }',
];

/** Plans the common statements right after the start; who is shown here is shown to nobody, so nothing is recorded. */
export async function warm(schema: GraphQLSchema, graph: Graph, id: string): Promise<void> {
  const now = new Date();
  for (const source of first) {
    const contextValue = contextFor({
      graph,
      viewer: nobody,
      purpose: 'STATISTICS',
      language: 'en',
      requestId: 'warm',
      recordIn: async () => {},
      now,
      today: dayAt(now.getTime()),
    });
    await graphql({ schema, source, variableValues: { id }, contextValue });
  }
}
