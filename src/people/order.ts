import type { PeopleOrder } from '../generated/graphql';
import * as read from './queries';

/** The rank key behind each order: unique, ascending it is the wanted order. */
export const rankKey: Record<PeopleOrder, 'byName' | 'byHIndex' | 'byCitations' | 'byLatest'> = {
  NAME: 'byName',
  H_INDEX: 'byHIndex',
  CITATIONS: 'byCitations',
  LATEST: 'byLatest',
};

/** The statements that read everybody's index, per order and direction. */
export const walkOf = (order: PeopleOrder, backwards: boolean) =>
  ({
    NAME: backwards ? read.byNameBackwards : read.byName,
    H_INDEX: backwards ? read.byHIndexBackwards : read.byHIndex,
    CITATIONS: backwards ? read.byCitationsBackwards : read.byCitations,
    LATEST: backwards ? read.byLatestBackwards : read.byLatest,
  })[order];

/** Those that read a field's own index; null for the orders that fields have none for. */
export const fieldWalkOf = (order: PeopleOrder, backwards: boolean) =>
  ({
    NAME: backwards ? read.fieldByNameBackwards : read.fieldByName,
    H_INDEX: backwards ? read.fieldByHIndexBackwards : read.fieldByHIndex,
    CITATIONS: null,
    LATEST: null,
  })[order];
