import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { edges, nodes } from '../../src/graph/model';
import { modelPage } from '../../src/graph/model/page';
import { excused, files, named, queries } from './contracts';

const model = {
  labels: Object.keys(nodes),
  propertyKeys: [
    ...new Set([...Object.values(nodes), ...edges].flatMap(({ properties }) => Object.keys(properties))),
  ],
  relationshipTypes: [...new Set(edges.map(({ type }) => type))],
  graphSchema: edges.map(({ from, type, to }) => ({ from, relType: type, to })),
  defaultLanguage: 'CYPHER 5' as const,
};

test('every .cypher file is a query, and every query is a file', () => {
  expect([...new Set(queries.map(({ file }) => `${file}.cypher`))].sort()).toEqual([...files].sort());
});

describe.each(named)('%s', (_, query) => {
  test('says in its first line what comes back', () => {
    expect(query.cypher).toMatch(/^\/\/ \S.*\.$/m);
    expect(query.cypher.startsWith('// ')).toBe(true);
  });

  test('compiles against our model', () => {
    const parameters = Object.fromEntries(query.takes.map((name) => [name, null]));
    const { diagnostics } = lintCypherQuery(query.cypher, { ...model, parameters });
    expect(diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  test('uses every parameter it takes, and takes every parameter it uses', () => {
    const used = new Set(query.cypher.replace(/\/\/.*$/gm, '').match(/(?<=\$)\w+/g));
    expect([...used].sort()).toEqual([...query.takes].sort());
  });

  test('meets persons by the label that an opt-out takes away', () => {
    if (excused(query, 'withheld')) return;
    const personEdges = new Set(
      edges.filter(({ from, to }) => from === 'Person' || to === 'Person').map(({ type }) => type),
    );
    const bare = [
      ...query.cypher
        .replace(/\/\/.*$/gm, '')
        .matchAll(/(\(([^()]*)\))?\s*<?-\[[^\]]*:(\w+)[^\]]*\]->?\s*(\(([^()]*)\))/g),
    ];
    const known = new Set([...query.cypher.matchAll(/\((\w+)\s*:\s*[\w|]+/g)].map(([, name]) => name));
    const isMet = (inside: string | undefined) =>
      inside === undefined || /:/.test(inside) || known.has(inside.trim().split(/\W/)[0] ?? '');
    const strays = bare
      .filter(([, , , type]) => personEdges.has(type ?? ''))
      .filter(([, , left, , , right]) => !isMet(left) || !isMet(right))
      .map(([whole]) => whole);
    expect(strays).toEqual([]);
  });
});

test('the model is documented in docs/model.md as it is', () => {
  expect(readFileSync(join(__dirname, '../../docs/model.md'), 'utf8')).toBe(modelPage());
});
