import { edges, nodes } from '../../src/graph/model';
import { blank, takeLinks, takeThings } from '../../src/intake/clerk';
import { isParallel } from '../../src/intake/edgeKinds';
import { record } from '../../src/intake/format';
import { registryOf } from '../../src/intake/registry';
import { everyType, linesOf } from './everyType';

const lines = linesOf(everyType).map((line) => ('record' in line ? line : fail()));
const fail = (): never => {
  throw new Error('A record of the fixture was rejected.');
};
const propertiesOf = (type: string, from: string, to: string) =>
  edges.find((edge) => edge.type === type && edge.from === from && edge.to === to)?.properties ?? {};
const said = (properties: object) =>
  Object.entries(properties).flatMap(([name, value]) => (value == null ? [] : [name]));
const registry = registryOf('test-model');
const written = blank();
for (const line of lines) takeThings(line, registry, written);
const links = takeLinks(lines, registry, new Set());

test('the fixture has every type of record but the source itself', () => {
  const types = record.options.map(({ shape }) => shape.type.value).filter((type) => type !== 'source');
  expect([...new Set(everyType.map(({ type }) => type))].sort()).toEqual([...types].sort());
});

test('everything it refers to is in the file', () => {
  expect([written.rejects, links.rejects, links.unsure]).toEqual([[], [], []]);
});

test('an import writes no property that the model lacks', () => {
  const strays = [...written.nodes, ...links.nodes].flatMap(({ label, properties }) =>
    said(properties)
      .filter((name) => name !== 'source' && !(name in nodes[label].properties))
      .map((name) => `${label}.${name}`),
  );
  const edgeStrays = links.edges.flatMap(({ type, from: [from], to: [to], properties }) =>
    said(properties)
      .filter((name) => !(name in propertiesOf(type, from, to)))
      .map((name) => `${from} ${type} ${to}.${name}`),
  );
  expect([...strays, ...edgeStrays]).toEqual([]);
});

test('parallel edges have a key, and only they', () => {
  for (const { type, key } of links.edges) {
    expect([type, key !== null]).toEqual([type, isParallel(type)]);
  }
});
