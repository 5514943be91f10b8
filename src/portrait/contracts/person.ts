import { z } from 'zod';
import { claim, id, ids, int, list, number, reads, text, texts } from '../../graph/query';
import { factGroups } from '../factGroups';
import { dated, known, maybe, named, ofPerson, oneOf } from './words';

export const peopleByIds = reads('portrait/peopleByIds', known, {
  id,
  name: text,
  papers: int.nullable(),
  outputs: int.nullable(),
  citations: int.nullable(),
  hIndex: int.nullable(),
  firstYear: int.nullable(),
  lastYear: int.nullable(),
  /** The day this portrait speaks of: it goes down to all that hangs on it. */
  asOf: text,
});

export const profilesOf = reads('portrait/profiles', known, {
  ...ofPerson,
  nameTexts: texts,
  nameScripts: texts,
  nameKinds: list(oneOf('PREFERRED', 'VARIANT', 'FORMER', 'PEN').unwrap()),
  pool: oneOf('INTERNATIONAL', 'OVERSEAS_CHINESE', 'DOMESTIC', 'UNASSIGNED').unwrap(),
  orcid: maybe,
  homepage: maybe,
  country: maybe,
  region: maybe,
  languages: texts,
  languageLevels: texts,
  availability: oneOf('OPEN', 'LISTENING', 'NOT_LOOKING'),
  availableFrom: maybe,
  contractEndsOn: maybe,
  recordedOn: maybe,
});

export const identifiersOf = reads(
  'portrait/identifiers',
  { ids },
  { ...ofPerson, scheme: text, value: text },
);

export const contactPointsOf = reads(
  'portrait/contactPoints',
  { ids },
  { ...ofPerson, kind: oneOf('EMAIL', 'PHONE', 'OFFICE', 'WEB').unwrap(), value: text, consentOn: maybe },
);

export const sourcesOf = reads(
  'portrait/sources',
  { ids, groups: texts },
  {
    ...ofPerson,
    code: text,
    id,
    ...named,
    groups: list(z.enum(factGroups)),
    retrievedOn: maybe,
    confidence: number.nullable(),
    lawfulBasis: oneOf('CONSENT', 'CONTRACT', 'STATUTORY_DUTY', 'PUBLIC_INFORMATION', 'SYNTHETIC'),
  },
);

export const completenessOf = reads('portrait/completeness', dated, {
  ...ofPerson,
  names: claim,
  identifiers: claim,
  affiliations: claim,
  degrees: claim,
  titles: claim,
  disciplines: claim,
  outputs: claim,
});
