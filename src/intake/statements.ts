import { z } from 'zod';
import type { Label } from '../graph/model';
import { isParallel } from './edgeKinds';
import { writtenByDerive } from './settle';

/**
 * Nodes of one label, from $rows. Persons have a statement of their own: persons.cypher. Properties come as one map:
 * Neo4j takes twice as long to plan them one by one, and a first import on a cold database is mostly planning.
 */
export function nodeStatement(label: Label): string {
  const counts = writtenByDerive(label).map((name) => `node.${name} = 0`);
  return `UNWIND $rows AS row
MERGE (node:${label} {id: row.id})${counts.length > 0 ? `\nON CREATE SET ${counts.join(', ')}` : ''}
SET node += row.set
RETURN node.id AS id, elementId(node) AS element`;
}

/**
 * Edges of one type, from $rows, between any labels: the ends are found where Neo4j keeps them, and the id makes sure
 * that nobody else has moved in. Whoever opted out keeps their edges, so that coming back loses nothing.
 */
export const edgeStatement = (type: string): string => `UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.fromElement AND from.id = row.from
MATCH (to) WHERE elementId(to) = row.toElement AND to.id = row.to
MERGE (from)-[edge:${type}${isParallel(type) ? ' {key: row.key}' : ''}]->(to)
SET edge += row.set`;

/** Which of $ids the graph holds under a label. */
export const heldStatement = (label: Label): string => `UNWIND $ids AS id
MATCH (node:${label === 'Person' ? 'Person|Withheld' : label} {id: id})
RETURN node.id AS id, elementId(node) AS element`;

const elements = z.array(z.strictObject({ id: z.string(), element: z.string() }));
/** What both give: where Neo4j keeps the nodes. */
export const parseElements = (rows: object[]) => elements.parse(rows);
