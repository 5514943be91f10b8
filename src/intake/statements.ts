import type { Label } from '../graph/model';
import { edgeKind, writtenByDerive } from './settle';

/** A person who opted out keeps their edges, so that coming back loses nothing. */
const held = (label: string) => (label === 'Person' ? 'Person|Withheld' : label);

/**
 * Nodes of one label, from $rows. Persons have a statement of their own: persons.cypher. Properties come as one map:
 * Neo4j takes twice as long to plan them one by one, and the first import on a cold database is mostly planning.
 */
export function nodeStatement(label: Label): string {
  const counts = writtenByDerive(label).map((name) => `node.${name} = 0`);
  return `UNWIND $rows AS row
MERGE (node:${label} {id: row.id})${counts.length > 0 ? `\nON CREATE SET ${counts.join(', ')}` : ''}
SET node += row.set`;
}

/** Edges of one type between two labels, from $rows. */
export function edgeStatement(type: string, from: string, to: string): string {
  const key = 'key' in edgeKind(type, from, to).properties ? ' {key: row.key}' : '';
  return `UNWIND $rows AS row
MATCH (from:${held(from)} {id: row.from})
MATCH (to:${held(to)} {id: row.to})
MERGE (from)-[edge:${type}${key}]->(to)
SET edge += row.set`;
}

/** Which of $ids the graph holds under a label. */
export const heldStatement = (label: Label): string => `UNWIND $ids AS id
MATCH (node:${held(label)} {id: id})
RETURN node.id AS id`;
