import { z } from 'zod';
import { id, ids, int, type Row, reads, text, whole } from '../../graph/query';
import { maybe, oneOf } from './words';

const asked = id;
const link = { asked, id };

export const wholesOf = reads('places/wholesOf', { ids }, link);
export const broaderOf = reads('places/broaderOf', { ids }, { ...link, key: text });
export const narrowerOf = reads('places/narrowerOf', { ids }, { ...link, key: text });
export const mappedOf = reads(
  'places/mappedOf',
  { ids },
  { ...link, match: z.enum(['EXACT', 'CLOSE']), key: text },
);
export const editionsOf = reads('places/editionsOf', { ids }, { ...link, year: int });
export const catalogueEditionsOf = reads('places/catalogueEditionsOf', { ids }, { ...link, year: int });

const ofField = { ...link, key: text };
export const disciplinesOfStation = reads('places/disciplinesOfStation', { ids }, ofField);
export const disciplinesOfTeam = reads('places/disciplinesOfTeam', { ids }, ofField);
export const disciplinesOfProject = reads('places/disciplinesOfProject', { ids }, ofField);
export const disciplinesOfPost = reads('places/disciplinesOfPost', { ids }, ofField);
export const disciplinesOfCatalogueEntry = reads('places/disciplinesOfCatalogueEntry', { ids }, ofField);

const industry = { asked, code: text, nameZh: maybe, nameEn: maybe };
const region = { ...industry, kind: oneOf('PROVINCE', 'KEY_REGION', 'NEW_TOWN', 'TRANSFORMATION') };
export const industriesOfInstitution = reads('places/industriesOfInstitution', { ids }, industry);
export const industriesOfPost = reads('places/industriesOfPost', { ids }, industry);
export const industriesOfCatalogueEntry = reads('places/industriesOfCatalogueEntry', { ids }, industry);
export const regionsOfInstitution = reads('places/regionsOfInstitution', { ids }, region);
export const regionsOfCatalogue = reads('places/regionsOfCatalogue', { ids }, region);
export const regionsOfCatalogueEntry = reads('places/regionsOfCatalogueEntry', { ids }, region);

export const rankingsOf = reads(
  'places/rankingsOf',
  { ids },
  { asked, list: text, nameZh: text, nameEn: text, year: int, rank: int },
);

const page = { ids, after: text, first: whole };
const keyed = { asked, id, key: text };
export const partsOf = reads('places/partsOf', page, keyed);
export const stationsOf = reads('places/stationsOf', page, keyed);
export const stationsAbout = reads('places/stationsAbout', page, keyed);
export const postsOf = reads('places/postsOf', page, keyed);
export const teamsAt = reads('places/teamsAt', page, keyed);
export const projectsAt = reads('places/projectsAt', page, keyed);
export const entriesOf = reads('places/entriesOf', page, keyed);

export type IndustryRow = Row<typeof industriesOfInstitution>;
export type RegionRow = Row<typeof regionsOfInstitution>;
export type RankingRow = Row<typeof rankingsOf>;
