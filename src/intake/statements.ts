import { edges, type Label, nodes } from '../graph/model';
import type { Properties, PropertyKind } from '../graph/model/kinds';

/** Written by derive and kept by an import, which writes all else: what a source no longer says is then gone. */
const derived: Record<string, readonly string[]> = {
  Institution: ['people'],
  Discipline: ['people'],
  WORKS_IN: ['byName', 'byHIndex'],
  SUPERVISES_AT: ['free'],
};

const parse: Record<PropertyKind, (given: string) => string> = {
  text: (given) => given,
  texts: (given) => given,
  claim: (given) => given,
  number: (given) => `toFloat(${given})`,
  // Bolt sends plain JS numbers as floats.
  whole: (given) => `toInteger(${given})`,
  wholes: (given) => `[whole IN ${given} | toInteger(whole)]`,
};

function settings(variable: string, kind: string, properties: Properties, given: (name: string) => string) {
  const owned = ['id', 'key', ...(derived[kind] ?? [])];
  return Object.entries(properties)
    .filter(([name]) => !owned.includes(name))
    .map(([name, holds]) => `${variable}.${name} = ${parse[holds](given(name))}`)
    .join(', ');
}

/** Nodes of one label, from $rows. Persons have a statement of their own: persons.cypher. */
export function nodeStatement(label: Label): string {
  const counted = derived[label]?.map((name) => `node.${name} = 0`).join(', ');
  return `UNWIND $rows AS row
MERGE (node:${label} {id: row.id})${counted ? `\nON CREATE SET ${counted}` : ''}
SET ${settings('node', label, nodes[label].properties, (name) => `row.${name}`)}`;
}

/** A person who opted out keeps their edges, so that coming back loses nothing. */
const held = (label: string) => (label === 'Person' ? 'Person|Withheld' : label);

/** In an edge's row, `from` and `to` are the ends, and its dates go by other names. */
const inEdgeRow = (name: string) => `row.${name === 'from' ? 'since' : name === 'to' ? 'until' : name}`;

/** Edges of one type between two labels, from $rows. */
export function edgeStatement(type: string, from: string, to: string): string {
  const kind = edges.find((edge) => edge.type === type && edge.from === from && edge.to === to);
  if (!kind) throw new Error(`The model has no (:${from})-[:${type}]->(:${to}).`);
  const key = 'key' in kind.properties ? ' {key: row.key}' : '';
  return `UNWIND $rows AS row
MATCH (from:${held(from)} {id: row.from})
MATCH (to:${held(to)} {id: row.to})
MERGE (from)-[edge:${type}${key}]->(to)
SET ${settings('edge', type, kind.properties, inEdgeRow)}`;
}

/** Which of $ids the graph holds under a label. */
export const heldStatement = (label: Label): string => `UNWIND $ids AS id
MATCH (node:${held(label)} {id: id})
RETURN node.id AS id`;
