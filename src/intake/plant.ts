import type { Graph } from '../graph/graph';
import { type VillageOptions, village } from '../village/village';
import { importStream } from './import';
import type { Line } from './lines/parse';
import type { ImportReport } from './report';

/** Plants a made-up village; planting the same one again changes nothing. */
export function plantVillage(
  graph: Graph,
  { say, ...options }: VillageOptions & { say?: (line: string) => void },
): Promise<ImportReport> {
  function* lines(): Generator<Line> {
    let line = 0;
    for (const record of village(options)) yield { line: ++line, record };
  }
  return importStream(graph, lines, { source: 'village', say });
}
