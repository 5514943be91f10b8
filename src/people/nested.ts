import type { Context } from '../context';
import type { PeopleOrder } from '../generated/graphql';
import type { PageArgs, Slice } from '../places/list/slice';
import { type People, peopleIn } from './connection';
import { everybody, type Wanted } from './filter';
import { type Page, paged } from './page';
import type { SmallRow } from './queries';
import { small } from './sizes';
import { merged } from './walk';

interface Asked extends PageArgs {
  orderBy: PeopleOrder;
}
interface Place {
  id: string;
  /** People who belong to it now; null when nobody does. */
  headcount: number | null;
}

function fromEnd(row: SmallRow | null, slice: Slice): Page {
  const found = [...(row?.found ?? [])];
  return paged({ found: slice.backwards ? found.reverse() : found, stoppedAt: null }, slice);
}

/** A large place is walked in index order, on its own; small ones are fetched together, a page's worth at once. */
const isLarge = ({ headcount }: Place) => (headcount ?? 0) > small;

export function peopleOfInstitution(place: Place, asked: Asked, context: Context): People {
  const wanted: Wanted = { ...everybody, institution: [place.id] };
  if (isLarge(place)) return peopleIn(wanted, asked, context);
  return peopleIn(wanted, asked, context, async (slice) =>
    fromEnd(await context.load.peopleOfInstitution({ ...slice, order: asked.orderBy }).load(place.id), slice),
  );
}

export const holdersOf = ({ id }: { id: string }, asked: Asked, context: Context): People =>
  peopleIn({ ...everybody, programme: [id] }, asked, context, async (slice) =>
    fromEnd(await context.load.peopleOfProgramme({ ...slice, order: asked.orderBy }).load(id), slice),
  );

export function peopleOfDiscipline(
  place: Place,
  { narrower, ...asked }: Asked & { narrower: boolean },
  context: Context,
): People {
  const wanted: Wanted = { ...everybody, discipline: [place.id], narrower };
  const order = asked.orderBy;
  if (order === 'NAME' || order === 'H_INDEX') {
    return peopleIn(wanted, asked, context, async (slice) => {
      const ranges = await context.load.peopleInField({ ...slice, order, narrower }).load(place.id);
      return paged({ found: merged(ranges, slice.size + 1, slice.backwards).found, stoppedAt: null }, slice);
    });
  }
  if (narrower || isLarge(place)) return peopleIn(wanted, asked, context);
  return peopleIn(wanted, asked, context, async (slice) =>
    fromEnd(await context.load.peopleOfDiscipline({ ...slice, order }).load(place.id), slice),
  );
}
