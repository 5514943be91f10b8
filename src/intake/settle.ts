import neo4j from 'neo4j-driver';
import { type Label, nodes } from '../graph/model';
import type { PropertyKind } from '../graph/model/kinds';
import { ofType } from './edgeKinds';
import type { Properties, Value } from './scribe';

/** Written by derive and kept by an import, which writes all else. */
const derived: Readonly<Record<string, readonly string[]>> = {
  Person: [
    ...[
      'papers',
      'outputs',
      'citations',
      'hIndex',
      'firstYear',
      'lastYear',
      'titleLevel',
      'country',
      'region',
    ],
    ...['completeness', 'facets', 'byName', 'byHIndex', 'byCitations', 'byLatest', 'withheldOn'],
  ],
  Institution: ['people'],
  Discipline: ['people'],
  WORKS_IN: ['byName', 'byHIndex'],
  SUPERVISES_AT: ['free'],
};

export const writtenByDerive = (kind: string): readonly string[] => derived[kind] ?? [];

/** Bolt sends plain JS numbers as floats. */
function settled(kind: PropertyKind, value: Value) {
  if (value === undefined) return null;
  if (kind === 'whole' && typeof value === 'number') return neo4j.int(value);
  if (kind === 'wholes' && Array.isArray(value)) return value.map((one) => neo4j.int(one));
  return value;
}

function settleBy(kind: string, properties: Readonly<Record<string, PropertyKind>>) {
  const kept = new Set(['id', 'key', ...writtenByDerive(kind)]);
  const written = Object.entries(properties).filter(([name]) => !kept.has(name));
  return (given: Properties) => {
    const set: Record<string, unknown> = {};
    for (const [name, holds] of written) set[name] = settled(holds, given[name]);
    return set;
  };
}

/** All that a source may say of such a node, null where it says nothing: what it no longer says is then gone. */
export const settleNode = (label: Label) => settleBy(label, nodes[label].properties);
export const settleEdge = (type: string) =>
  settleBy(type, Object.assign({}, ...ofType(type).map(({ properties }) => properties)));
