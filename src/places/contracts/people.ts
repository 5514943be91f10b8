import { claim, id, ids, int, type Row, reads, text, whole } from '../../graph/query';
import { maybe } from './words';

const page = { ids, after: text, first: whole };
const involved = {
  asked: id,
  key: text,
  id,
  role: maybe,
  from: maybe,
  to: maybe,
  core: claim.nullable(),
  detail: maybe,
};

export const membersOfTeam = reads('places/membersOfTeam', { ...page, core: claim }, involved);
export const membersOfProject = reads('places/membersOfProject', page, involved);
export const membersOfAssociation = reads('places/membersOfAssociation', page, involved);
export const winnersOf = reads('places/winnersOf', page, involved);
export const guestsOf = reads('places/guestsOf', page, involved);
export const chosenFor = reads('places/chosenFor', page, involved);
export const postdocsAt = reads('places/postdocsAt', page, involved);
export const supervisorsAt = reads(
  'places/supervisorsAt',
  { ...page, today: text },
  {
    asked: id,
    stationId: id,
    key: text,
    id,
    capacity: int.nullable(),
    free: int.nullable(),
    from: maybe,
    to: maybe,
  },
);

export type InvolvedRow = Row<typeof membersOfProject>;
export type SupervisorRow = Row<typeof supervisorsAt>;
