import { claim, id, ids, int, list, maps, reads, shape, text, texts, whole, writes } from '../graph/query';

export const writePersons = writes('intake/persons', { rows: maps }, { id, element: text });
export const writeDescriptions = writes('intake/descriptions', { rows: maps, source: id }, {});
/** Where institutions lie and what they are part of, before an import writes them anew. */
export const placesOf = reads(
  'intake/places',
  { ids },
  { id, country: text.nullable(), region: text.nullable(), partOf: texts },
);
export const peopleAt = reads('intake/peopleAt', { institutions: ids }, { id });

export const lockPersons = writes('intake/lockPersons', { ids }, {});
export const factsOf = reads(
  'intake/facts',
  { ids, today: text },
  {
    id,
    name: text.nullable(),
    nameZh: text.nullable(),
    nameEn: text.nullable(),
    sortName: text.nullable(),
    facets: texts,
    /** Year and citations of each paper that was not retracted. */
    papers: list(list(int.nullable())),
    outputYears: list(int.nullable()),
    houses: list(
      shape({
        id,
        country: text.nullable(),
        region: text.nullable(),
        since: text.nullable(),
        fullTime: claim.nullable(),
        within: texts,
      }),
    ),
    titleLevels: texts,
    disciplines: texts,
    programmes: texts,
    hasDegree: claim,
    hasTitle: claim,
    hasOutput: claim,
    hasIdentifier: claim,
  },
);
export const writeDerived = writes('intake/derived', { rows: maps }, {});
export const writeWorkKeys = writes('intake/workKeys', { ids }, {});
export const addPeople = writes('intake/addPeople', { institutions: maps, disciplines: maps }, {});
export const writeFreeSeats = writes('intake/freeSeats', { supervisors: ids, today: text }, {});
export const personsAfter = reads('intake/personsAfter', { after: text, first: whole }, { id });

export const hidePerson = writes(
  'intake/hidePerson',
  { id, on: text },
  { facets: texts, supervisors: texts },
);
export const showPerson = writes('intake/showPerson', { id }, { id, supervisors: texts });

export type Facts = Awaited<ReturnType<typeof factsOf>>[number];
export type House = Facts['houses'][number];
