import { edges, nodes } from '../../src/graph/model';
import { groups, properties, tieProperties } from '../../src/own/labels';
import { heldBesidePerson, heldTies } from '../../src/own/queries';
import { parallels, unsaid, unsaidOnTies } from '../../src/own/unsaid';

const told = [
  'Person',
  'Civil',
  'Dossier',
  'ContactPoint',
  'Identifier',
  'Consent',
  'Nomination',
  'Score',
] as const;
const columns = ['source', 'from', 'to'];
const partners = Object.values(parallels).flat();

test.each(told)('everything that stands on a %s has a label, or a reason to be left out', (kind) => {
  const named = [...Object.keys(properties[kind] ?? {}), ...(unsaid[kind] ?? []), ...columns, ...partners];
  expect(Object.keys(nodes[kind].properties).filter((property) => !named.includes(property))).toEqual([]);
});

test('no label stands for what the model does not hold', () => {
  const strays = Object.entries(properties).flatMap(([kind, labels]) =>
    Object.keys(labels).filter(
      (property) => !(property in (nodes[kind as (typeof told)[number]]?.properties ?? {})),
    ),
  );
  expect(strays).toEqual([]);
});

const ofPersons = edges.filter(({ from, to }) => from === 'Person' || to === 'Person');

test('every tie of a person is asked for, and has a label', () => {
  const asked = heldTies.cypher + heldBesidePerson.cypher;
  const types = [...new Set(ofPersons.map(({ type }) => type))];
  expect(types.filter((type) => !new RegExp(`\\b${type}\\b`).test(asked))).toEqual([]);
  const toOwn = ['HAS_CIVIL', 'HAS_DOSSIER', 'REACHED_AT', 'IDENTIFIED_BY', 'GAVE', 'NOMINATES'];
  expect(types.filter((type) => !toOwn.includes(type) && !(type in groups))).toEqual([]);
});

test('everything that stands on a tie has a label, or a reason to be left out', () => {
  const named = [...Object.keys(tieProperties), ...unsaidOnTies, ...columns];
  const all = new Set(ofPersons.flatMap((edge) => Object.keys(edge.properties)));
  expect([...all].filter((property) => !named.includes(property))).toEqual([]);
});
