import neo4j from 'neo4j-driver';
import type { Graph } from '../../src/graph/graph';
import { idOf } from '../../src/graph/ids';
import type { Label } from '../../src/graph/model';

/** Bolt takes plain JS numbers for floats, and a year is none. */
const wholes = (facts: object): object =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(whole) : whole(value),
    ]),
  );
const whole = (value: unknown) => (Number.isInteger(value) ? neo4j.int(Number(value)) : value);

/** A few people of one test file's own, made by hand so that every figure in a test can be counted on the fingers. */
export function worldOf(graph: Graph, file: string) {
  const made: string[] = [];
  const id = (label: Label, name: string) => idOf(label, `test ${file}`, name);

  async function node(label: Label, name: string, properties: object = {}): Promise<string> {
    const own = id(label, name);
    made.push(own);
    await graph.write(`CREATE (n:${label}) SET n = $properties, n.id = $own`, {
      own,
      properties: wholes(properties),
    });
    return own;
  }

  return {
    id,
    node,
    person: (name: string, facts: object = {}) =>
      node('Person', name, {
        name,
        nameEn: name,
        nameTexts: [name],
        nameScripts: ['Latn'],
        nameKinds: ['PREFERRED'],
        pool: 'UNASSIGNED',
        ...facts,
      }),
    async edge(from: string, type: string, to: string, properties: object = {}): Promise<void> {
      await graph.write(
        `MATCH (a {id: $from}) WITH a MATCH (b {id: $to}) CREATE (a)-[e:${type}]->(b) SET e = $properties`,
        { from, to, properties: wholes(properties) },
      );
    },
    /** A paper with its authors in the order given. */
    async paper(
      name: string,
      facts: object,
      authors: readonly string[],
      label: 'Paper' | 'Output' = 'Paper',
    ) {
      const own = await node(label, name, { title: name, ...facts });
      await graph.write(
        `MATCH (work:${label} {id: $own}) UNWIND range(0, size($authors) - 1) AS i
         MATCH (author:Person {id: $authors[i]})
         CREATE (author)-[:AUTHORED {position: i + 1, name: author.name}]->(work)`,
        { own, authors: [...authors] },
      );
      return own;
    },
    optOut: (person: string) =>
      graph.write('MATCH (person:Person {id: $person}) REMOVE person:Person SET person:Withheld', { person }),
    clear: () => graph.write('UNWIND $made AS id MATCH (n {id: id}) DETACH DELETE n', { made }),
  };
}
