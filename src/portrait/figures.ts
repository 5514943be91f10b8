import type { CitedPapersRow, OutputCountRow, PersonRow } from './queries';

/** What `Metrics` shows, and whose and of what day it is. */
export interface Figures {
  id: string;
  asOf: string;
  papers: number;
  outputs: number;
  citations: number | null;
  hIndex: number | null;
  firstYear: number | null;
  lastYear: number | null;
}

/** Today's figures are stored with the person. */
export const storedFigures = ({ papers, outputs, ...rest }: PersonRow): Figures => ({
  ...rest,
  papers: papers ?? 0,
  outputs: outputs ?? 0,
});

/** Figures of an earlier day, counted again: as soon as one paper's citations are unknown, so are their sum and h. */
export function countedFigures(
  { id, asOf }: PersonRow,
  cited: readonly CitedPapersRow[],
  others: OutputCountRow | null,
): Figures {
  const spans = [...cited, ...(others ? [others] : [])];
  const known = uncounted(cited) === 0;
  return {
    id,
    asOf,
    papers: sum(cited.map(({ papers }) => papers)),
    outputs: others?.outputs ?? 0,
    citations: known ? sum(cited.map(({ citations, papers }) => (citations ?? 0) * papers)) : null,
    hIndex: known ? hIndexOf(cited) : null,
    firstYear: spans.reduce<number | null>((first, { firstYear }) => least(first, firstYear), null),
    lastYear: spans.reduce<number | null>((last, { lastYear }) => most(last, lastYear), null),
  };
}

/** Papers whose citations nobody counted. */
export const uncounted = (cited: readonly CitedPapersRow[]): number =>
  sum(cited.filter(({ citations }) => citations === null).map(({ papers }) => papers));

export const careerAge = (firstYear: number | null, on: string): number | null =>
  firstYear === null ? null : Math.max(0, Number(on.slice(0, 4)) - firstYear);

/** The largest h such that h papers were cited h times or more. */
function hIndexOf(cited: readonly CitedPapersRow[]): number {
  const falling = [...cited].sort((a, b) => (b.citations ?? 0) - (a.citations ?? 0));
  let atLeast = 0;
  let h = 0;
  for (const { citations, papers } of falling) {
    atLeast += papers;
    h = Math.max(h, Math.min(atLeast, citations ?? 0));
  }
  return h;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const least = (a: number | null, b: number | null) => (a === null || (b !== null && b < a) ? b : a);
const most = (a: number | null, b: number | null) => (a === null || (b !== null && b > a) ? b : a);
