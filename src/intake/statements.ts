import { z } from 'zod';
import type { Label } from '../graph/model';
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

/** Which of $ids the graph holds under a label. */
export const heldStatement = (label: Label): string => `UNWIND $ids AS id
MATCH (node:${label === 'Person' ? 'Person|Withheld' : label} {id: id})
RETURN node.id AS id, elementId(node) AS element`;

const elements = z.array(z.strictObject({ id: z.string(), element: z.string() }));
/** What both give: where Neo4j keeps the nodes. */
export const parseElements = (rows: object[]) => elements.parse(rows);
