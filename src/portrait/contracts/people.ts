import { id, ids, int, reads, text, whole } from '../../graph/query';
import { dated, maybe, ofPerson, oneOf, period } from './words';

/** Somebody else, and the day the portrait speaks of, so that theirs may speak of the same. */
const other = { otherId: id, name: text };

export const coauthorsOf = reads(
  'portrait/coauthors',
  { ids, asOf: text, first: whole },
  {
    ...ofPerson,
    ...other,
    papers: int,
    firstYear: int.nullable(),
    lastYear: int.nullable(),
    asOf: text,
  },
);

const bond = {
  ...ofPerson,
  ...other,
  kind: oneOf('PHD', 'POSTDOC'),
  institutionId: maybe,
  stationId: maybe,
  ...period,
  asOf: text,
};

export const supervisorsOf = reads('portrait/supervisors', dated, bond);
export const studentsOf = reads('portrait/students', dated, bond);
