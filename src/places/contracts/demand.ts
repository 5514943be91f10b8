import { claim, id, ids, int, number, type Row, reads } from '../../graph/query';
import { maybe, named, oneOf } from './words';

const postType = oneOf('RESEARCH', 'APPLIED', 'STRATEGY', 'OPERATIONS');
const degree = oneOf('BACHELOR', 'MASTER', 'PHD');

export const postsByIds = reads(
  'places/postsByIds',
  { ids },
  {
    ...named,
    kind: oneOf('PROFESSIONAL', 'SKILLED', 'MANAGEMENT'),
    postType,
    grade: maybe,
    requirements: maybe,
    minDegree: degree,
    payFrom: number.nullable(),
    payTo: number.nullable(),
    opensOn: maybe,
    closesOn: maybe,
    special: claim.nullable(),
    headcount: int.nullable(),
    institutionId: maybe,
  },
);

export const cataloguesByIds = reads(
  'places/cataloguesByIds',
  { ids },
  {
    ...named,
    system: oneOf('INDUSTRY', 'REGION', 'SPECIAL', 'FOREIGN'),
    issuer: maybe,
    issuerLevel: oneOf('CITY', 'DISTRICT', 'KEY_REGION', 'TRADE'),
    jointIssuer: maybe,
  },
);

export const catalogueEditionsByIds = reads(
  'places/catalogueEditionsByIds',
  { ids },
  {
    id,
    year: int,
    from: maybe,
    to: maybe,
    status: oneOf('DRAFT', 'PUBLISHED', 'SUPERSEDED'),
    publishedOn: maybe,
    catalogueId: id,
  },
);

export const catalogueEntriesByIds = reads(
  'places/catalogueEntriesByIds',
  { ids },
  {
    ...named,
    postType,
    education: degree,
    major: maybe,
    ability: maybe,
    experience: maybe,
    urgency: oneOf('VERY_SCARCE', 'SCARCE', 'SOMEWHAT_SCARCE'),
    headcount: int.nullable(),
    editionId: id,
  },
);

export type PostRow = Row<typeof postsByIds>;
export type CatalogueRow = Row<typeof cataloguesByIds>;
export type CatalogueEditionRow = Row<typeof catalogueEditionsByIds>;
export type CatalogueEntryRow = Row<typeof catalogueEntriesByIds>;
