import type { FactGroup } from '../generated/graphql';

/** What a portrait shows; sources also speak of civil facts, files and contacts, which are not named here. */
export const factGroups = [
  'NAMES',
  'IDENTIFIERS',
  'AFFILIATIONS',
  'DEGREES',
  'TITLES',
  'SKILLS',
  'CERTIFICATES',
  'DESIGNATIONS',
  'DISCIPLINES',
  'OUTPUTS',
  'SUPERVISION',
  'STATIONS',
  'PROJECTS',
  'TEAMS',
  'PROGRAMMES',
  'AWARDS',
  'ASSOCIATIONS',
  'EVENTS',
] as const satisfies readonly FactGroup[];
