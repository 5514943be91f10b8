import { claim, id, ids, int, number, type Row, reads, text, texts } from '../../graph/query';
import { maybe, named, oneOf } from './words';

export const institutionsByIds = reads(
  'places/institutionsByIds',
  { ids },
  {
    ...named,
    ror: maybe,
    uscc: maybe,
    kind: oneOf('EDUCATION', 'RESEARCH', 'COMPANY', 'HOSPITAL', 'GOVERNMENT', 'PUBLIC', 'ASSOCIATION'),
    country: maybe,
    region: maybe,
    cityZh: maybe,
    cityEn: maybe,
    ownership: oneOf('STATE', 'PRIVATE', 'FOREIGN', 'JOINT'),
    highTech: claim.nullable(),
    headquarters: oneOf('FORTUNE_500', 'CENTRAL_SOE', 'REGIONAL'),
    registeredCapital: number.nullable(),
    foundedOn: maybe,
    publicGrade: oneOf('CITY', 'DISTRICT', 'GRASS_ROOTS'),
    headcount: int.nullable(),
  },
);

export const disciplinesByIds = reads(
  'places/disciplinesByIds',
  { ids },
  { ...named, scheme: text, code: text, stem: claim.nullable(), headcount: int.nullable() },
);

export const programmesByIds = reads(
  'places/programmesByIds',
  { ids },
  {
    ...named,
    code: text,
    sponsor: maybe,
    level: oneOf('NATIONAL', 'MINISTERIAL', 'CITY', 'DISTRICT', 'INSTITUTION'),
    aliasNames: texts.nullable(),
    aliasFroms: texts.nullable(),
    aliasTos: texts.nullable(),
  },
);

export const editionsByIds = reads(
  'places/editionsByIds',
  { ids },
  {
    ...named,
    year: int,
    opensOn: maybe,
    closesOn: maybe,
    status: oneOf('PUBLISHED', 'NOT_PUBLISHED', 'CLOSED'),
    places: int.nullable(),
    money: maybe,
    sourceDoc: maybe,
    programmeId: id,
    programmeNameZh: maybe,
    programmeNameEn: maybe,
  },
);

export const stationsByIds = reads(
  'places/stationsByIds',
  { ids },
  { ...named, kind: oneOf('MOBILE', 'WORK', 'PRACTICE'), from: maybe, to: maybe, hostId: maybe },
);

export const teamsByIds = reads(
  'places/teamsByIds',
  { ids },
  { ...named, focus: maybe, from: maybe, to: maybe, institutionId: maybe },
);

export const projectsByIds = reads(
  'places/projectsByIds',
  { ids },
  {
    ...named,
    title: maybe,
    funder: maybe,
    level: oneOf('NATIONAL', 'MINISTERIAL', 'CITY', 'ENTERPRISE'),
    from: maybe,
    to: maybe,
    amount: number.nullable(),
    knowledgeRenewal: claim.nullable(),
    institutionId: maybe,
  },
);

export const associationsByIds = reads('places/associationsByIds', { ids }, { ...named, kind: maybe });

export const awardsByIds = reads(
  'places/awardsByIds',
  { ids },
  { ...named, code: text, level: oneOf('INTERNATIONAL', 'NATIONAL', 'CITY', 'INSTITUTION'), issuer: maybe },
);

export const eventsByIds = reads(
  'places/eventsByIds',
  { ids },
  { ...named, kind: oneOf('FAIR', 'FORUM', 'CONTEST', 'SALON', 'TRAINING'), heldOn: maybe, city: maybe },
);

export type InstitutionRow = Row<typeof institutionsByIds>;
export type DisciplineRow = Row<typeof disciplinesByIds>;
export type ProgrammeRow = Row<typeof programmesByIds>;
export type EditionRow = Row<typeof editionsByIds>;
export type StationRow = Row<typeof stationsByIds>;
export type TeamRow = Row<typeof teamsByIds>;
export type ProjectRow = Row<typeof projectsByIds>;
export type AssociationRow = Row<typeof associationsByIds>;
export type AwardRow = Row<typeof awardsByIds>;
export type EventRow = Row<typeof eventsByIds>;
