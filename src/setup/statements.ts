import { edges, fullText, nodes } from '../graph/model';

const snake = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');

const uniqueIds = Object.entries(nodes)
  .filter(([, { prefix }]) => prefix)
  .map(
    ([label]) => `CREATE CONSTRAINT ${snake(label)}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  );

const nodeIndexes = Object.entries(nodes).flatMap(([label, { indexes }]) =>
  indexes.map(
    (property) =>
      `CREATE INDEX ${snake(label)}_${snake(property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
);

const edgeIndexes = [
  ...new Set(edges.flatMap(({ type, indexes }) => indexes.map((property) => `${type} ${property}`))),
]
  .map((pair) => pair.split(' ') as [string, string])
  .map(
    ([type, property]) =>
      `CREATE INDEX ${type.toLowerCase()}_${snake(property)} IF NOT EXISTS FOR ()-[e:${type}]-() ON (e.${property})`,
  );

const fullTextIndexes = fullText.map(
  ({ name, labels, properties, analyzer }) =>
    `CREATE FULLTEXT INDEX ${snake(name)} IF NOT EXISTS FOR (n:${labels.join('|')}) ` +
    `ON EACH [${properties.map((property) => `n.${property}`).join(', ')}] ` +
    `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`,
);

const distinct = (words: string[]) => [...new Set(words)];

/** Every name of the model. */
export const names = {
  labels: Object.keys(nodes),
  types: distinct(edges.map(({ type }) => type)),
  properties: distinct(
    [...Object.values(nodes), ...edges].flatMap(({ properties }) => Object.keys(properties)),
  ),
};

/** Constraints and indexes as the model asks for them; each may be run again and again. */
export const statements = [...uniqueIds, ...nodeIndexes, ...edgeIndexes, ...fullTextIndexes];
