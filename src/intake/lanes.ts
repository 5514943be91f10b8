import type { Graph } from '../graph/graph';
import type { Label } from '../graph/model';
import type { Kind } from './batches';
import { writeEdges, writeKeyedEdges } from './queries';
import type { EdgeRow } from './scribe';
import { settleEdge } from './settle';

const outputs: readonly Label[] = ['Paper', 'Output'];

/**
 * MERGE locks both ends of an edge. Batches sorted by the person lock persons in one order, so two of them cannot wait
 * in a ring as long as their other ends differ in kind: people's outputs and people's other ties may go side by side.
 * Edges between persons, and between things, go alone.
 */
const holds: Readonly<Record<string, Kind<EdgeRow>['holds']>> = {
  outputs: ['outputs'],
  ties: ['ties'],
  rest: 'everything',
};

/** Edges that may go in one batch. */
export function laneOf({ from: [from], to: [to], key }: EdgeRow): string {
  const lane = from !== 'Person' || to === 'Person' ? 'rest' : outputs.includes(to) ? 'outputs' : 'ties';
  return key === null ? lane : `${lane} keyed`;
}

/** How the edges of a lane are written, their ends being found in `elements`. */
export function edgeKindOver(graph: Graph, elements: ReadonlyMap<string, string>) {
  const settlers = new Map<string, ReturnType<typeof settleEdge>>();
  function settle({ type, from: [from], to: [to], properties }: EdgeRow) {
    const name = `${type} ${from} ${to}`;
    const settler = settlers.get(name) ?? settleEdge(type, from, to);
    settlers.set(name, settler);
    return settler(properties);
  }
  const rowOf = (edge: EdgeRow) => ({
    type: edge.type,
    from: edge.from[1],
    fromElement: elements.get(edge.from[1]),
    to: edge.to[1],
    toElement: elements.get(edge.to[1]),
    key: edge.key,
    set: settle(edge),
  });
  return (name: string): Kind<EdgeRow> => {
    const [lane = '', keyed] = name.split(' ');
    const write = keyed ? writeKeyedEdges : writeEdges;
    return {
      name,
      holds: holds[lane] ?? 'everything',
      send: (batch) => write(graph, { rows: batch.map(rowOf).sort((a, b) => (a.from < b.from ? -1 : 1)) }),
    };
  };
}
