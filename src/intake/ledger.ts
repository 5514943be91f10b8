import type { Graph } from '../graph/graph';
import type { Label } from '../graph/model';
import { batchesOf, type Kind } from './batches';
import { movedOver } from './moved';
import { writePersons } from './queries';
import type { EdgeRow, NodeRow } from './scribe';
import { settleEdge, settleNode } from './settle';
import { edgeStatement, nodeStatement } from './statements';
import { witness } from './witness';

/** Words that many records share: each needs writing once. */
const words: ReadonlySet<Label> = new Set(['Title', 'Designation', 'RankingList']);

/** Where rows become nodes and edges: batches of one kind, and what must be remembered of them. */
export function ledgerOver(graph: Graph, size: number) {
  const nodes = batchesOf<NodeRow>(size);
  const edges = batchesOf<EdgeRow>(size);
  const written = new Set<string>();
  const moved = movedOver(graph);
  const heard = witness();

  function nodesOf(label: Label): Kind<NodeRow> {
    const statement = nodeStatement(label);
    const settle = settleNode(label);
    return {
      name: label,
      holds: [],
      async send(batch) {
        if (label === 'Institution') await moved.institutions(batch);
        const rows = batch.map(({ id, properties }) => ({ id, set: settle(properties) }));
        return label === 'Person' ? writePersons(graph, { rows }) : graph.write(statement, { rows });
      },
    };
  }

  function edgesOf({ type, from, to }: EdgeRow): Kind<EdgeRow> {
    const statement = edgeStatement(type, from[0], to[0]);
    const settle = settleEdge(type, from[0], to[0]);
    return {
      name: type,
      holds: holdsOf(from[0], to[0]),
      send(batch) {
        const rows = batch
          .map(({ from, to, key, properties }) => ({
            from: from[1],
            to: to[1],
            key,
            set: settle(properties),
          }))
          .sort((a, b) => (a.from < b.from ? -1 : 1));
        return graph.write(statement, { rows });
      },
    };
  }

  return {
    node(node: NodeRow) {
      if (words.has(node.label)) {
        if (written.has(node.id)) return;
        written.add(node.id);
      }
      heard.node(node);
      nodes.add(node.label, node, () => nodesOf(node.label));
    },
    edge(edge: EdgeRow) {
      heard.edge(edge);
      if (edge.type === 'PART_OF') moved.partOf(edge);
      edges.add(`${edge.type} ${edge.from[0]} ${edge.to[0]}`, edge, () => edgesOf(edge));
    },
    drainNodes: nodes.drain,
    flushNodes: nodes.flush,
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

/**
 * MERGE locks both ends of an edge. Batches sorted by the person lock persons in one order, so two of them cannot
 * wait in a ring as long as their other ends differ in kind; edges between persons have no such order.
 */
function holdsOf(from: Label, to: Label): Kind<EdgeRow>['holds'] {
  if (from !== 'Person') return [from, to];
  return to === 'Person' ? 'everything' : [to];
}
