import type { PeopleOrder } from '../generated/graphql';
import type { Graph } from '../graph/graph';
import { many, one, perArgs } from '../graph/loaders';
import type { Slice } from '../places/list/slice';
import { asksOf } from './asks';
import { everybody } from './filter';
import { rankKey } from './order';
import { inField } from './page';
import * as read from './queries';
import { countedTo } from './tally';

export interface EndOf extends Slice {
  order: PeopleOrder;
}
type Small = typeof read.ofInstitutions;

const asked = (row: { asked: string }) => row.asked;
const toRead = ({ size, backwards, after, before, order }: EndOf) => ({
  want: size + 1,
  backwards,
  after,
  before,
  order: rankKey[order],
});

/** Pages of the people of many institutions, disciplines or programmes at once. */
export const peopleLoaders = (graph: Graph) => {
  const ends = (query: Small) => perArgs((args: EndOf) => one(graph, query, asked, 'ids', toRead(args)));
  const walks = {
    NAME: [read.fieldByName, read.fieldByNameBackwards],
    H_INDEX: [read.fieldByHIndex, read.fieldByHIndexBackwards],
  };
  return {
    peopleOfInstitution: ends(read.ofInstitutions),
    peopleOfDiscipline: ends(read.ofDisciplines),
    peopleOfProgramme: ends(read.ofProgrammes),
    peopleUnderField: one(graph, read.fieldCounts, asked, 'ids', { most: countedTo + 1 }),
    peopleInField: perArgs(
      ({
        order,
        narrower,
        size,
        backwards,
        ...between
      }: Slice & { order: 'NAME' | 'H_INDEX'; narrower: boolean }) =>
        many(graph, walks[order][backwards ? 1 : 0] ?? read.fieldByName, asked, 'ids', {
          ...asksOf(everybody, []),
          ...inField(between),
          narrower,
          scan: size + 1,
        }),
    ),
  };
};
