import type { PoolCounts } from '../generated/graphql';
import type { Graph } from '../graph/graph';
import { poolCounts } from './queries';

/** The pools side by side. The total is their sum, so the two can never disagree. */
export async function poolsOf(graph: Graph): Promise<PoolCounts> {
  const rows = await poolCounts(graph, {});
  const of = (name: string) => rows.find(({ pool }) => pool === name)?.people ?? 0;
  const counts = {
    international: of('INTERNATIONAL'),
    overseasChinese: of('OVERSEAS_CHINESE'),
    domestic: of('DOMESTIC'),
    unassigned: of('UNASSIGNED'),
  };
  const { international, overseasChinese, domestic, unassigned } = counts;
  return { ...counts, total: international + overseasChinese + domestic + unassigned };
}
