import type { Graph } from '../graph/graph';
import { type Asks, codesForRegions, countryCodes } from './asks';
import type { FilterName, Wanted } from './filter';
import * as read from './queries';

interface End {
  after: string;
  before: string;
  order: string;
  want: number;
  backwards: boolean;
}

/** Takes the set behind one filter, tests the others on it, and sorts what is left. */
export async function fromSet(
  graph: Graph,
  name: FilterName,
  wanted: Wanted,
  fields: readonly string[],
  asks: Asks,
  end: End,
) {
  const args = { ...asks, ...end };
  const sets: Record<FilterName, () => Promise<Pick<read.SmallRow, 'matches' | 'found'>[]>> = {
    discipline: () => read.amongDisciplines(graph, { ...args, values: fields }),
    institution: () => read.amongInstitutions(graph, { ...args, values: wanted.institution }),
    programme: () => read.amongProgrammes(graph, { ...args, values: wanted.programme }),
    country: () => read.amongCountries(graph, { ...args, values: countryCodes(wanted.country) }),
    region: () => read.amongRegions(graph, { ...args, ...regions(wanted) }),
    titleLevel: () => read.amongTitleLevels(graph, { ...args, values: wanted.titleLevel }),
    pool: () => read.amongPools(graph, { ...args, values: wanted.pool }),
    careerAge: () => read.amongCareers(graph, args),
  };
  const [row] = await sets[name]();
  return row ?? { matches: 0, found: [] };
}

interface Bounds {
  /** People looked at, and people who fit, at most. */
  scan: number;
  most: number;
  /** Whether the facets of those who fit are counted too. */
  facets: boolean;
}

/** Counts those of a set who fit; `null` stands for everybody. */
export function tallied(
  graph: Graph,
  name: FilterName | null,
  wanted: Wanted,
  fields: readonly string[],
  asks: Asks,
  bounds: Bounds,
): Promise<read.Borne[]> {
  const args = { ...asks, ...bounds };
  const sets: Record<FilterName, () => Promise<read.Borne[]>> = {
    discipline: () => read.tallyDisciplines(graph, { ...args, values: fields }),
    institution: () => read.tallyInstitutions(graph, { ...args, values: wanted.institution }),
    programme: () => read.tallyProgrammes(graph, { ...args, values: wanted.programme }),
    country: () => read.tallyCountries(graph, { ...args, values: countryCodes(wanted.country) }),
    region: () => read.tallyRegions(graph, { ...args, ...regions(wanted) }),
    titleLevel: () => read.tallyTitleLevels(graph, { ...args, values: wanted.titleLevel }),
    pool: () => read.tallyPools(graph, { ...args, values: wanted.pool }),
    careerAge: () => read.tallyCareers(graph, args),
  };
  return name ? sets[name]() : read.tallyEverybody(graph, args);
}

const regions = ({ region }: Wanted) => ({ values: region, countries: codesForRegions(region) });
