import type { IndicatorRow } from './queries';

export const indicatorCodes = [
  'conduct',
  'representativeWorks',
  'otherOutputs',
  'coreMembers',
  'trained',
  'leadingShare',
  'momentum',
] as const;

export type IndicatorCode = (typeof indicatorCodes)[number];

export interface Measured {
  /** Null when the graph does not hold enough to say: never zero. */
  value: number | null;
  evidence: readonly string[];
}

type Measure = (row: IndicatorRow, year: number) => Measured;

const nothing: Measured = { value: null, evidence: [] };
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
const since = (row: IndicatorRow, from: number, to: number) =>
  row.papers.filter(({ year }) => year !== null && year >= from && year <= to);

/** Citations are compared on a scale where ten times as many is one step: outliers do not decide. */
const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** How each indicator is measured in the graph, as it stood in `year`. */
export const measures: Record<IndicatorCode, Measure> = {
  conduct: ({ misconductOn, ethicsCleared }) => ({
    value: misconductOn !== null ? 0 : ethicsCleared ? 1 : null,
    evidence: [],
  }),
  representativeWorks: ({ papers }) => {
    const works = papers.filter(({ citations }) => citations !== null).slice(0, 5);
    return works.length === 0
      ? nothing
      : { value: mean(works.map(({ citations }) => Math.log10(1 + (citations ?? 0)))), evidence: ids(works) };
  },
  otherOutputs: ({ papers, others }) =>
    papers.length + others.length === 0 ? nothing : { value: others.length, evidence: others.slice(0, 10) },
  coreMembers: ({ teams }) =>
    teams.length === 0
      ? nothing
      : { value: teams.reduce((sum, { core }) => sum + core, 0), evidence: teams.map(({ team }) => team) },
  trained: ({ students }) =>
    students.length === 0 ? nothing : { value: students.length, evidence: students.slice(0, 20) },
  leadingShare: (row, year) => {
    const recent = since(row, year - 4, year);
    const leading = recent.filter((paper) => paper.leading);
    return recent.length < 3
      ? nothing
      : { value: leading.length / recent.length, evidence: ids(leading).slice(0, 10) };
  },
  momentum: (row, year) => {
    const now = since(row, year - 2, year);
    const before = since(row, year - 5, year - 3);
    return now.length + before.length < 3
      ? nothing
      : { value: now.length / (now.length + before.length), evidence: ids(now).slice(0, 10) };
  },
};
