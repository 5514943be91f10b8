import type { Context } from '../context';
import type { TotalCount } from '../generated/graphql';
import { namesOf, type Wanted } from './filter';
import { poolCounts } from './queries';
import { sizesOf } from './sizes';
import { countedTo, forTotal, tallyOf } from './tally';

/** A count that was carried on to one more than it is told to. */
export const countedAs = (people: number): TotalCount => ({
  value: Math.min(people, countedTo),
  exact: people <= countedTo,
});
export const exactly = (value: number): TotalCount => ({ value, exact: true });

/** How many are wanted: where a count is stored it is read, otherwise people are counted up to 10,000. */
export async function totalOf(context: Pick<Context, 'graph' | 'load'>, wanted: Wanted): Promise<TotalCount> {
  const stored = await storedCount(context, wanted);
  if (stored !== null) return exactly(stored);
  const { people, complete } = await tallyOf(context.graph, wanted, forTotal);
  return { value: Math.min(people, countedTo), exact: complete };
}

/** The count that derive or the count store holds; null where the question is none of theirs. */
async function storedCount(
  { graph, load }: Pick<Context, 'graph' | 'load'>,
  wanted: Wanted,
): Promise<number | null> {
  const asked = namesOf(wanted).join();
  if (asked === '' || asked === 'pool') {
    const pools = await poolCounts(graph, {});
    const isAsked = (pool: string) => asked === '' || wanted.pool.some((one) => one === pool);
    return pools.reduce((sum, { pool, people }) => sum + (isAsked(pool) ? people : 0), 0);
  }
  const [institution, ...more] = wanted.institution;
  if (asked === 'institution' && institution && more.length === 0) {
    return (await load.institution.load(institution))?.headcount ?? null;
  }
  if (asked !== 'discipline') return null;
  const { fields } = await sizesOf(graph, wanted, 1);
  const [field, ...narrower] = fields;
  if (!field || narrower.length > 0) return field ? null : 0;
  return (await load.discipline.load(field))?.headcount ?? null;
}
