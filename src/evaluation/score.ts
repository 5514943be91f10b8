import { type IndicatorCode, measures } from './measure';
import type { IndicatorRow } from './queries';
import type { Scheme } from './scheme';

/** All that a score rests on, kept with it: the same frozen facts give the same bytes for ever. */
export interface Frozen {
  nomination: string;
  year: number;
  nominee: IndicatorRow;
  peers: readonly IndicatorRow[];
  discipline: string | null;
}

export interface Contribution {
  dimension: string;
  indicator: IndicatorCode;
  value: number | null;
  /** Share of the peers below, ties counting half; null when there is too little to compare. */
  percentile: number | null;
  weight: number;
  points: number | null;
  peers: number;
  evidence: readonly string[];
}

export interface Answer {
  value: number;
  outOf: number;
  /** Share of the scheme's weight that evidence was found for. */
  confidence: number;
  vetoed: boolean;
  contributions: readonly Contribution[];
}

const round = (n: number) => Math.round(n * 1000) / 1000;

export function percentileOf(value: number, others: readonly number[]): number {
  const below = others.filter((other) => other < value).length;
  const same = others.filter((other) => other === value).length;
  return (below + same / 2) / others.length;
}

/** One nominee under one scheme. Pure: no clock, no graph, no chance. */
export function score({ dimensions, peers: { least } }: Scheme, { nominee, peers, year }: Frozen): Answer {
  const contributions = dimensions.flatMap((dimension) =>
    dimension.indicators.map(({ code, weight }): Contribution => {
      const { value, evidence } = measures[code](nominee, year);
      const others = peers.flatMap((peer) => measures[code](peer, year).value ?? []);
      const percentile = value === null || others.length < least ? null : round(percentileOf(value, others));
      return {
        dimension: dimension.code,
        indicator: code,
        value: value === null ? null : round(value),
        percentile,
        weight,
        points: percentile === null ? null : round(weight * percentile),
        peers: others.length,
        evidence,
      };
    }),
  );
  const measured = contributions.filter(({ points }) => points !== null);
  const outOf = measured.reduce((sum, { weight }) => sum + weight, 0);
  const whole = contributions.reduce((sum, { weight }) => sum + weight, 0);
  return {
    value: round(measured.reduce((sum, { points }) => sum + (points ?? 0), 0)),
    outOf,
    confidence: round(whole === 0 ? 0 : outOf / whole),
    vetoed: contributions.some(({ indicator, value }) => indicator === 'conduct' && value === 0),
    contributions,
  };
}
