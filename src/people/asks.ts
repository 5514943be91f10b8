import { chinaAndUnder, underChina } from '../places/areas';
import type { Wanted } from './filter';

/** What a statement tests on each person it meets. */
export interface Asks {
  /** Of each group, at least one token must be among the person's facets. */
  tokens: string[][];
  pools: string[];
  since: number;
  until: number;
}

const pools = ['INTERNATIONAL', 'OVERSEAS_CHINESE', 'DOMESTIC', 'UNASSIGNED'];

/** Country codes as sources write them: some give Hong Kong, Macao and Taiwan a code of their own. */
export const countryCodes = (countries: readonly string[]): string[] =>
  countries.flatMap((code) => (code === 'CN' ? chinaAndUnder : [code]));

/** The country codes under which a source may have filed a region of China. */
export const codesForRegions = (regions: readonly string[]): string[] =>
  [...underChina].filter(([, { code }]) => regions.includes(code)).map(([code]) => code);

/** `fields`: the disciplines asked for, with the narrower ones where they count; none when the way in ensures them. */
export function asksOf(wanted: Wanted, fields: readonly string[]): Asks {
  const groups = [
    fields.map((id) => `d:${id}`),
    wanted.institution.map((id) => `i:${id}`),
    wanted.programme.map((id) => `p:${id}`),
    countryCodes(wanted.country).map((code) => `c:${code}`),
    [
      ...wanted.region.map((code) => `r:${code}`),
      ...codesForRegions(wanted.region).map((code) => `c:${code}`),
    ],
    wanted.titleLevel.map((level) => `t:${level}`),
  ];
  return {
    tokens: groups.filter((group) => group.length > 0),
    pools: wanted.pool.length > 0 ? [...wanted.pool] : pools,
    since: wanted.career?.since ?? 0,
    until: wanted.career?.until ?? 9999,
  };
}

/** Nothing is asked of the persons met: whoever is met fits. */
export const asksNothing = ({ tokens, pools: some, since }: Asks): boolean =>
  tokens.length === 0 && some.length === pools.length && since === 0;
