import type { Graph } from '../../src/graph/graph';

/** A graph that counts the statements asked of it, by file; a direct read is counted by its first line. */
export function counting(graph: Graph): { graph: Graph; statements: Map<string, number>; total(): number } {
  const statements = new Map<string, number>();
  const count = (name: string) => statements.set(name, (statements.get(name) ?? 0) + 1);
  const counted: Graph = {
    read: (cypher, params) => {
      count(cypher.split('\n')[0] ?? '');
      return graph.read(cypher, params);
    },
    write: (cypher, params) => {
      count(cypher.split('\n')[0] ?? '');
      return graph.write(cypher, params);
    },
    together: (work) => graph.together((within) => work(counting(within).graph)),
    gather: (wanted) => {
      count(wanted.query.file);
      return graph.gather(wanted);
    },
  };
  return { graph: counted, statements, total: () => [...statements.values()].reduce((a, b) => a + b, 0) };
}
