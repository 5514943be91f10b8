import { id, number, reads, text, texts, whole } from '../../graph/query';

const page = { after: text, first: whole };
const keyed = { id, key: text };

export const institutionsAfter = reads('places/institutionsAfter', page, keyed);
export const disciplinesAfter = reads('places/disciplinesAfter', { ...page, schemes: texts }, keyed);
export const programmesAfter = reads('places/programmesAfter', page, keyed);
export const cataloguesAfter = reads('places/cataloguesAfter', page, keyed);
export const postsAfter = reads('places/postsAfter', { ...page, openOn: text }, keyed);
export const placesNamed = reads(
  'places/placesNamed',
  { text, label: text, most: whole },
  { id, score: number },
);
export const programmesByCode = reads('places/programmesByCode', { codes: texts }, { code: text, id });
