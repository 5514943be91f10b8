import type { Graph } from '../graph/graph';
import { codesForRegions, countryCodes } from './asks';
import { everybody, type FilterName, namesOf, type Wanted } from './filter';
import { sizes as read, type SizeRow } from './queries';

/** How large the sets behind the filters are, as far as that is cheap to know. */
export interface Sizes {
  everybody: number;
  /** The disciplines asked for, with the narrower ones where they count. */
  fields: readonly string[];
  /** The share of the largest of these fields: a walk over all of them reads that share of its rows in this one. */
  largestField: number;
  /** People behind each filter, at most; a figure of `cap` or more only says "so many at least". */
  of: ReadonlyMap<FilterName, number>;
  cap: number;
}

/** Sets up to this size are taken as a whole, tested and sorted; larger ones are walked in index order. */
export const small = 10_000;

export async function sizesOf(graph: Graph, wanted: Wanted, cap = small + 1): Promise<Sizes> {
  const rows = await read(graph, {
    disciplines: wanted.discipline,
    narrower: wanted.narrower,
    institutions: wanted.institution,
    programmes: wanted.programme,
    countries: [...countryCodes(wanted.country)],
    regions: wanted.region,
    regionCountries: codesForRegions(wanted.region),
    titleLevels: wanted.titleLevel,
    careers: wanted.career ? [wanted.career] : [],
    cap,
  });
  return summed(rows, wanted, cap);
}

/** Pure: the rows of the statement, added up per filter. */
function summed(rows: readonly SizeRow[], wanted: Wanted, cap: number): Sizes {
  const add = (some: readonly SizeRow[]) => some.reduce((sum, { size }) => sum + size, 0);
  const isAsked = ({ filter, value }: SizeRow) =>
    filter !== 'pool' || wanted.pool.some((pool) => pool === value);
  const of = (name: string) => rows.filter((row) => row.filter === name && isAsked(row));
  const fields = of('discipline');
  return {
    everybody: add(of('everybody')),
    fields: fields.map(({ value }) => value),
    largestField: Math.max(0, ...fields.map(({ size }) => size)) / Math.max(1, add(fields)),
    of: new Map(namesOf(wanted).map((name) => [name, add(of(name))])),
    cap,
  };
}

/** A discipline and those one step narrower; none when there is no such discipline. */
export const fieldsUnder = async (graph: Graph, discipline: string): Promise<readonly string[]> =>
  (await sizesOf(graph, { ...everybody, discipline: [discipline] }, 1)).fields;
