import { claim, id, ids, int, list, maps, type Row, reads, shape, text, texts, whole } from '../graph/query';

/** What a person must meet: one token of each group, one of the pools, a first year between the two. */
const asks = { tokens: list(texts), pools: texts, since: whole, until: whole };
const between = { after: text, before: text };
const found = list(shape({ id, key: text }));
const chunk = { scanned: int, reached: text.nullable(), found };

const walks = (file: string) => reads(`people/walk/${file}`, { ...asks, ...between, scan: whole }, chunk);
const walksFields = (file: string) =>
  reads(
    `people/walk/${file}`,
    { ids, narrower: claim, ...asks, ...between, scan: whole },
    { asked: id, ...chunk },
  );

export const byName = walks('byName');
export const byNameBackwards = walks('byNameBackwards');
export const byHIndex = walks('byHIndex');
export const byHIndexBackwards = walks('byHIndexBackwards');
export const byCitations = walks('byCitations');
export const byCitationsBackwards = walks('byCitationsBackwards');
export const byLatest = walks('byLatest');
export const byLatestBackwards = walks('byLatestBackwards');
export const fieldByName = walksFields('fieldByName');
export const fieldByNameBackwards = walksFields('fieldByNameBackwards');
export const fieldByHIndex = walksFields('fieldByHIndex');
export const fieldByHIndexBackwards = walksFields('fieldByHIndexBackwards');

const end = { ...between, order: text, want: whole, backwards: claim };
const values = { values: texts };
const small = { matches: int, found };

export const amongDisciplines = reads('people/among/discipline', { ...values, ...asks, ...end }, small);
export const amongInstitutions = reads('people/among/institution', { ...values, ...asks, ...end }, small);
export const amongProgrammes = reads('people/among/programme', { ...values, ...asks, ...end }, small);
export const amongCountries = reads('people/among/country', { ...values, ...asks, ...end }, small);
export const amongRegions = reads(
  'people/among/region',
  { ...values, countries: texts, ...asks, ...end },
  small,
);
export const amongTitleLevels = reads('people/among/titleLevel', { ...values, ...asks, ...end }, small);
export const amongCareers = reads('people/among/careerAge', { ...asks, ...end }, small);
export const amongPools = reads('people/among/pool', { ...values, ...asks, ...end }, small);

const most = { scan: whole, most: whole, facets: claim };
const borne = { token: text, people: int };

export const tallyDisciplines = reads('people/tally/discipline', { ...values, ...asks, ...most }, borne);
export const tallyInstitutions = reads('people/tally/institution', { ...values, ...asks, ...most }, borne);
export const tallyProgrammes = reads('people/tally/programme', { ...values, ...asks, ...most }, borne);
export const tallyCountries = reads('people/tally/country', { ...values, ...asks, ...most }, borne);
export const tallyRegions = reads(
  'people/tally/region',
  { ...values, countries: texts, ...asks, ...most },
  borne,
);
export const tallyTitleLevels = reads('people/tally/titleLevel', { ...values, ...asks, ...most }, borne);
export const tallyCareers = reads('people/tally/careerAge', { ...asks, ...most }, borne);
export const tallyPools = reads('people/tally/pool', { ...values, ...asks, ...most }, borne);
export const tallyEverybody = reads('people/tally/everybody', { ...asks, ...most }, borne);

export const ofInstitutions = reads('people/of/institutions', { ids, ...end }, { asked: id, ...small });
export const ofDisciplines = reads('people/of/disciplines', { ids, ...end }, { asked: id, ...small });
export const ofProgrammes = reads('people/of/programmes', { ids, ...end }, { asked: id, ...small });

export const fieldCounts = reads('people/of/fieldCounts', { ids, most: whole }, { asked: id, people: int });

export const sizes = reads(
  'people/sizes',
  {
    disciplines: ids,
    narrower: claim,
    institutions: ids,
    programmes: ids,
    countries: texts,
    regions: texts,
    regionCountries: texts,
    titleLevels: texts,
    careers: maps,
    cap: whole,
  },
  { filter: text, value: text, size: int },
);

export const poolCounts = reads('people/poolCounts', {}, { pool: text, people: int });

export const byOrcid = reads('people/byOrcid', { orcids: texts }, { identifier: text, personId: id });
export const byIdentifier = reads('people/byIdentifier', { ids }, { identifier: id, personId: id });

const seat = shape({
  id,
  key: text,
  stationId: id,
  capacity: int.nullable(),
  free: int.nullable(),
  from: text.nullable(),
  to: text.nullable(),
});
const seats = { scanned: int, reached: text.nullable(), found: list(list(seat)) };
const seatsAsked = { from: text, after: text, today: text, kinds: texts, leastFree: whole, scan: whole };

export const supervisorsInField = reads(
  'people/supervisors/inField',
  { ids, before: text, ...seatsAsked },
  { asked: id, ...seats },
);
export const supervisorsAtStations = reads(
  'people/supervisors/atStations',
  { upTo: text, tokens: list(texts), ...seatsAsked },
  seats,
);

export type SeatChunk = Row<typeof supervisorsAtStations>;
export type Seat = SeatChunk['found'][number][number];
export type Chunk = Row<typeof byName>;
export type Found = Chunk['found'][number];
export type SizeRow = Row<typeof sizes>;
export type SmallRow = Row<typeof ofInstitutions>;
export type Borne = Row<typeof tallyEverybody>;
