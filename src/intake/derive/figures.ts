import type { Facts } from '../queries';

/** The largest h such that h papers are cited h times or more. */
function hIndexOf(citations: readonly number[]): number {
  const falling = [...citations].sort((a, b) => b - a);
  const short = falling.findIndex((cited, i) => cited <= i);
  return short === -1 ? falling.length : short;
}

/**
 * Counts over what the graph holds; retracted papers count nowhere. Citations and h-index are null when papers are
 * there and no source says how often any was cited: not known is not zero.
 */
export function figuresOf({ papers, outputYears }: Pick<Facts, 'papers' | 'outputYears'>) {
  const cited = papers.flatMap(([, citations]) => citations ?? []);
  const years = [...papers.map(([year]) => year), ...outputYears].flatMap((year) => year ?? []);
  const unknown = papers.length > 0 && cited.length === 0;
  return {
    papers: papers.length,
    outputs: outputYears.length,
    citations: unknown ? null : cited.reduce((sum, n) => sum + n, 0),
    hIndex: unknown ? null : hIndexOf(cited),
    firstYear: years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : null,
    lastYear: years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : null,
  };
}
