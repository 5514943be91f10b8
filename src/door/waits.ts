import type { App } from '../app';
import type { Graph } from '../graph/graph';

/** The same graph, with a count of what is waited for now: reads, writes and transactions under way, shared ones apiece. */
export function countingWaits(graphFor: App['graphFor']) {
  let waiting = 0;
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    waiting++;
    try {
      return await work;
    } finally {
      waiting--;
    }
  };
  const over = (graph: Graph): Graph => ({
    read: (cypher, params) => counted(graph.read(cypher, params)),
    write: (cypher, params) => counted(graph.write(cypher, params)),
    together: (work) => counted(graph.together(work)),
    gather: (wanted) => counted(graph.gather(wanted)),
  });
  const counting: App['graphFor'] = (caller) => over(graphFor(caller));
  return { graphFor: counting, waits: () => waiting };
}
