import { int, reads } from '../../graph/query';
import { known, ofPerson } from './words';

export const citedPapersOf = reads('portrait/citedPapers', known, {
  ...ofPerson,
  citations: int.nullable(),
  papers: int,
  firstYear: int.nullable(),
  lastYear: int.nullable(),
});

export const outputCountsOf = reads('portrait/outputCounts', known, {
  ...ofPerson,
  outputs: int,
  firstYear: int.nullable(),
  lastYear: int.nullable(),
});

export const timelineOf = reads('portrait/timeline', known, {
  ...ofPerson,
  year: int,
  papers: int,
  outputs: int,
  citations: int,
  uncounted: int,
});
