import { claim, id, int, reads } from '../../graph/query';
import { dated, known, maybe, ofPerson, oneOf, period } from './words';

const part = { ...ofPerson, thingId: id };

export const teamsOf = reads('portrait/teams', dated, {
  ...part,
  role: oneOf('LEADER', 'MEMBER'),
  core: claim.nullable(),
  ...period,
});

export const projectsOf = reads('portrait/projects', dated, {
  ...part,
  role: oneOf('PI', 'CO_PI', 'MEMBER'),
  ...period,
});

export const selectionsOf = reads('portrait/selections', dated, { ...part, track: maybe, ...period });

export const postdocStaysOf = reads('portrait/postdocStays', dated, {
  ...part,
  track: maybe,
  fullTime: claim.nullable(),
  ...period,
});

export const supervisorSeatsOf = reads('portrait/supervisorSeats', dated, {
  ...part,
  capacity: int.nullable(),
  free: int.nullable(),
  ...period,
});

export const membershipsOf = reads('portrait/memberships', dated, { ...part, role: maybe, ...period });

export const awardsOf = reads('portrait/awards', known, {
  ...ofPerson,
  awardId: id,
  role: maybe,
  wonOn: maybe,
});

export const attendancesOf = reads('portrait/attendances', known, {
  ...ofPerson,
  eventId: id,
  role: maybe,
  result: maybe,
});
