import type { Graph } from '../graph/graph';
import type { Label } from '../graph/model';
import { batchesOf } from './batches';
import { movedOver } from './moved';
import { writePersons } from './queries';
import type { EdgeRow, NodeRow } from './scribe';
import { edgeStatement, nodeStatement } from './statements';
import { witness } from './witness';

/** Words that many records share: each needs writing once. */
const words: ReadonlySet<Label> = new Set(['Title', 'Designation', 'RankingList']);

/** Where rows become nodes and edges: batches of one kind, and what must be remembered of them. */
export function ledgerOver(graph: Graph, size: number) {
  const nodes = batchesOf<NodeRow['row']>(size, 2);
  // One at a time: edges of two kinds would wait for each other at the same busy nodes.
  const edges = batchesOf<EdgeRow['row']>(size, 1);
  const written = new Set<string>();
  const moved = movedOver(graph);
  const heard = witness();

  const sendNodes = (label: Label) => {
    const statement = nodeStatement(label);
    return async (rows: NodeRow['row'][]) => {
      if (label === 'Person') return writePersons(graph, { rows });
      if (label === 'Institution') await moved.institutions(rows);
      return graph.write(statement, { rows });
    };
  };
  const sendEdges = ({ type, from, to }: EdgeRow) => {
    const statement = edgeStatement(type, from, to);
    return (rows: EdgeRow['row'][]) => graph.write(statement, { rows });
  };

  return {
    node(node: NodeRow) {
      if (words.has(node.label)) {
        if (written.has(node.row.id)) return;
        written.add(node.row.id);
      }
      heard.node(node);
      nodes.add(node.label, node.row, () => sendNodes(node.label));
    },
    edge(edge: EdgeRow) {
      heard.edge(edge);
      if (edge.type === 'PART_OF') moved.partOf(edge.row);
      edges.add(`${edge.type} ${edge.from} ${edge.to}`, edge.row, () => sendEdges(edge));
    },
    drainNodes: () => nodes.drain(),
    flushNodes: () => nodes.flush(),
    /** Nodes first: an edge finds its ends or is lost. */
    async drainEdges() {
      await nodes.flush();
      await edges.drain();
    },
    async flushEdges() {
      await nodes.flush();
      await edges.flush();
    },
    heard,
    moved,
  };
}
