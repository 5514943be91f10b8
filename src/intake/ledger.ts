import type { Graph } from '../graph/graph';
import type { Label } from '../graph/model';
import { batchesOf, type Kind } from './batches';
import { holdsOf } from './edgeKinds';
import { movedOver } from './moved';
import { writePersons } from './queries';
import type { EdgeRow, NodeRow } from './scribe';
import { settleEdge, settleNode } from './settle';
import { edgeStatement, nodeStatement, parseElements } from './statements';
import { witness } from './witness';

/** Words that many records share: each needs writing once. */
const words: ReadonlySet<Label> = new Set(['Title', 'Designation', 'RankingList']);

/** Where rows become nodes and edges: batches of one kind, and what must be remembered of them. */
export function ledgerOver(graph: Graph, size: number) {
  const nodes = batchesOf<NodeRow>(size);
  const edges = batchesOf<EdgeRow>(size);
  /** Where Neo4j keeps a node: edges find their ends by it, without an index. */
  const elements = new Map<string, string>();
  const found = (id: string, element: string) => void elements.set(id, element);
  const moved = movedOver(graph);
  const heard = witness();

  function nodeKind(label: Label): Kind<NodeRow> {
    const statement = nodeStatement(label);
    const settle = settleNode(label);
    return {
      name: label,
      holds: [],
      async send(batch) {
        if (label === 'Institution') await moved.institutions(batch);
        const rows = batch.map(({ id, properties }) => ({ id, set: settle(properties) }));
        const written =
          label === 'Person'
            ? await writePersons(graph, { rows })
            : parseElements(await graph.write(statement, { rows }));
        for (const { id, element } of written) found(id, element);
      },
    };
  }

  function edgeKind(type: string): Kind<EdgeRow> {
    const statement = edgeStatement(type);
    const settle = settleEdge(type);
    const rowOf = ({ from, to, key, properties }: EdgeRow) => ({
      from: from[1],
      fromElement: elements.get(from[1]),
      to: to[1],
      toElement: elements.get(to[1]),
      key,
      set: settle(properties),
    });
    return {
      name: type,
      holds: holdsOf(type),
      send: (batch) =>
        graph.write(statement, { rows: batch.map(rowOf).sort((a, b) => (a.from < b.from ? -1 : 1)) }),
    };
  }

  return {
    node(node: NodeRow) {
      if (words.has(node.label)) {
        if (elements.has(node.id)) return;
        found(node.id, '');
      }
      heard.node(node);
      nodes.add(node.label, node, () => nodeKind(node.label));
    },
    edge(edge: EdgeRow) {
      heard.edge(edge);
      if (edge.type === 'PART_OF') moved.partOf(edge);
      edges.add(edge.type, edge, edgeKind);
    },
    found,
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
