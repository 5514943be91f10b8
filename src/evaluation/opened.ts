import { answer } from './frozen';
import type { ScoreRow } from './queries';
import { type Scheme, scheme } from './scheme';
import type { Answer, Contribution } from './score';

/** A kept score, opened: its answer and the scheme it was scored under. */
export interface Opened extends Answer {
  row: ScoreRow;
  scheme: Scheme;
}

export const openedScore = (row: ScoreRow): Opened => ({
  row,
  scheme: scheme.parse(JSON.parse(row.scheme)),
  ...answer.parse(JSON.parse(row.answer)),
});

/** A contribution with the words its scheme has for it. */
export interface Told extends Contribution {
  scheme: Scheme;
}

export const dimensionOf = ({ scheme, dimension }: Told) =>
  scheme.dimensions.find(({ code }) => code === dimension);

export const indicatorOf = (told: Told) =>
  dimensionOf(told)?.indicators.find(({ code }) => code === told.indicator);
