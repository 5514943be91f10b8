import type { TimelineRow } from './queries';

export interface Year {
  year: number;
  papers: number;
  outputs: number;
  citations: number | null;
  citationsUnknownFor: number;
}

/** Pieces added up into one line of years without gaps. Citations are unknown while no paper's are counted by year. */
export function yearsOf(pieces: readonly TimelineRow[]): Year[] {
  const byYear = new Map<number, { papers: number; outputs: number; citations: number; uncounted: number }>();
  for (const { year, papers, outputs, citations, uncounted } of pieces) {
    const sum = byYear.get(year) ?? { papers: 0, outputs: 0, citations: 0, uncounted: 0 };
    byYear.set(year, {
      papers: sum.papers + papers,
      outputs: sum.outputs + outputs,
      citations: sum.citations + citations,
      uncounted: sum.uncounted + uncounted,
    });
  }
  const first = [...byYear.keys()].reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = [...byYear.keys()].reduce((a, b) => Math.max(a, b), 0);
  const years: Year[] = [];
  let out = 0;
  let unknown = 0;
  for (let year = first; year <= last; year++) {
    const sum = byYear.get(year);
    out += sum?.papers ?? 0;
    unknown += sum?.uncounted ?? 0;
    years.push({
      year,
      papers: sum?.papers ?? 0,
      outputs: sum?.outputs ?? 0,
      citations: out > 0 && unknown === out ? null : (sum?.citations ?? 0),
      citationsUnknownFor: unknown,
    });
  }
  return years;
}
