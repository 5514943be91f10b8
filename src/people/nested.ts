import type { Context } from '../context';
import type { PeopleOrder } from '../generated/graphql';
import type { PageArgs, Slice } from '../places/list/slice';
import { type People, peopleIn } from './connection';
import { everybody, type Wanted } from './filter';
import { type Page, paged } from './page';
import type { SmallRow } from './queries';
import { small } from './sizes';
import { countedAs, exactly } from './total';
import { merged } from './walk';

interface Asked extends PageArgs {
  orderBy: PeopleOrder;
}
interface Place {
  id: string;
  /** People who belong to it now; null when nobody does. */
  headcount: number | null;
}

/** Page and total as one statement gives them for many small places at once. */
const together = (row: (slice: Slice) => Promise<SmallRow | null>) => ({
  page: async (slice: Slice): Promise<Page> => {
    const found = [...((await row(slice))?.found ?? [])];
    return paged({ found: slice.backwards ? found.reverse() : found, stoppedAt: null }, slice);
  },
  total: async (slice: Slice) => exactly((await row(slice))?.matches ?? 0),
});

/** A large place is walked in index order, on its own; small ones are fetched together, a page's worth at once. */
const isLarge = ({ headcount }: Place) => (headcount ?? 0) > small;

export function peopleOfInstitution(place: Place, asked: Asked, context: Context): People {
  const wanted: Wanted = { ...everybody, institution: [place.id] };
  if (isLarge(place)) return peopleIn(wanted, asked, context);
  const { load } = context;
  const row = (slice: Slice) => load.peopleOfInstitution({ ...slice, order: asked.orderBy }).load(place.id);
  return peopleIn(wanted, asked, context, together(row));
}

export function holdersOf({ id }: { id: string }, asked: Asked, context: Context): People {
  const { load } = context;
  const row = (slice: Slice) => load.peopleOfProgramme({ ...slice, order: asked.orderBy }).load(id);
  return peopleIn({ ...everybody, programme: [id] }, asked, context, together(row));
}

export function peopleOfDiscipline(
  place: Place,
  { narrower, ...asked }: Asked & { narrower: boolean },
  context: Context,
): People {
  const { load } = context;
  const { orderBy: order } = asked;
  const wanted: Wanted = { ...everybody, discipline: [place.id], narrower };
  if (order === 'NAME' || order === 'H_INDEX') {
    return peopleIn(wanted, asked, context, {
      page: async (slice) => {
        const ranges = await load.peopleInField({ ...slice, order, narrower }).load(place.id);
        return paged(
          { found: merged(ranges, slice.size + 1, slice.backwards).found, stoppedAt: null },
          slice,
        );
      },
      total: async () =>
        narrower
          ? countedAs((await load.peopleUnderField.load(place.id))?.people ?? 0)
          : exactly(place.headcount ?? 0),
    });
  }
  if (narrower || isLarge(place)) return peopleIn(wanted, asked, context);
  const row = (slice: Slice) => load.peopleOfDiscipline({ ...slice, order }).load(place.id);
  return peopleIn(wanted, asked, context, together(row));
}
