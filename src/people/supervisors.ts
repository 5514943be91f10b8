import type { Context } from '../context';
import type { QuerySupervisorsArgs, StationKind } from '../generated/graphql';
import type { Graph } from '../graph/graph';
import { peopleFound } from '../places/involved';
import { highest, lowest } from '../places/list/keys';
import { idOfKind } from './filter';
import { type Seat, type SeatChunk, supervisorsAtStations, supervisorsInField } from './queries';
import { fieldsUnder } from './sizes';
import { type Step, walk, widestChunk } from './walk';

type Asked = Omit<QuerySupervisorsArgs, 'first' | 'after'>;

/** '' is a station whose kind no source says. */
const kinds: readonly (StationKind | '')[] = ['MOBILE', 'WORK', 'PRACTICE', ''];
const anyFree = -1_000_000;
/** Stations looked at in one chunk; each may have some dozens of supervisors. */
const stationsAtOnce = 100;

/** A key is the index's own, a line's end, and what tells seats apart behind it: the walk goes on at the first part. */
const indexPart = (key: string): string =>
  key.slice(0, key.lastIndexOf('\n') === -1 ? undefined : key.lastIndexOf('\n'));

/** Seats of one index row belong together: a chunk speaks for all of them. */
const opened = ({ scanned, reached, found }: SeatChunk) => ({
  scanned,
  reached: reached === null ? null : `${reached}\n${highest}`,
  found: found.flat(),
});

/** Postdoc supervisors who fit, a page at a time. */
export function supervisorsIn({ first, after, ...asked }: QuerySupervisorsArgs, context: Context) {
  const { field, station, kind, capacityFree } = asked;
  if (field) idOfKind('field', 'Discipline', field);
  if (station) idOfKind('station', 'Station', station);
  return peopleFound(
    { first, after },
    ['supervisors', field, station, kind, capacityFree],
    (after, want) => seatsFor(context, asked, after, want),
    context,
  );
}

async function seatsFor({ graph, today }: Context, asked: Asked, after: string, want: number) {
  const { field, station, kind, capacityFree } = asked;
  const common = { today, kinds: kind ? [kind] : kinds, leastFree: capacityFree ? 1 : anyFree };
  const step: Step<Seat> =
    field && !station
      ? async ({ after }, scan) =>
          (
            await supervisorsInField(graph, {
              ...common,
              ids: [field],
              from: indexPart(after),
              after,
              before: highest,
              scan,
            })
          ).map(opened)
      : stationsStep(graph, common, station ?? null, field ? await fieldsUnder(graph, field) : []);
  const scan = field && !station ? widestChunk : stationsAtOnce;
  const slice = { after, before: highest, backwards: false, size: want };
  const { found, stoppedAt } = await walk(step, slice, want, scan);
  return { rows: found.slice(0, want), stoppedAt };
}

function stationsStep(
  graph: Graph,
  common: { today: string; kinds: readonly string[]; leastFree: number },
  station: string | null,
  fields: readonly string[],
): Step<Seat> {
  const tokens = fields.length > 0 ? [fields.map((id) => `d:${id}`)] : [];
  return async ({ after }, scan) => {
    const from = after === lowest ? (station ?? lowest) : indexPart(after);
    const chunks = await supervisorsAtStations(graph, {
      ...common,
      tokens,
      from,
      upTo: station ?? highest,
      after,
      scan,
    });
    return chunks.map(opened);
  };
}
