import type { Graph } from '../graph/graph';
import { type VillageOptions, village } from '../village/village';
import type { TalentRecord } from './format';
import { importStream } from './import';
import type { Line } from './lines/parse';
import type { ImportReport } from './report';

/** Up to so many people a village is remembered, and not made a second time for the import's second pass. */
const remembered = 10_000;

/** Plants a made-up village; planting the same one again changes nothing. */
export function plantVillage(
  graph: Graph,
  { say, ...options }: VillageOptions & { say?: (line: string) => void },
): Promise<ImportReport> {
  let told: TalentRecord[] | null = null;
  function* lines(): Generator<Line> {
    const telling: TalentRecord[] = [];
    let line = 0;
    for (const record of told ?? village(options)) {
      if (options.people <= remembered) telling.push(record);
      yield { line: ++line, record };
    }
    if (options.people <= remembered) told = telling;
  }
  return importStream(graph, lines, { source: 'village', say });
}
