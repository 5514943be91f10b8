/**
 * What stands in the graph and is not told as a fact: keys by which we sort and find, which repeat other facts; and
 * what a score was computed from, which are facts told elsewhere here.
 */
export const unsaid: Readonly<Record<string, readonly string[]>> = {
  Person: ['facets', 'byName', 'byHIndex', 'byCitations', 'byLatest'],
  Civil: ['id'],
  Dossier: ['id'],
  ContactPoint: ['id'],
  Identifier: ['id'],
  Consent: ['id'],
  Nomination: ['id'],
  Score: ['id', 'frozen'],
};

export const unsaidOnTies: readonly string[] = ['key', 'byName', 'byHIndex'];

/** Lists that run in parallel are told as one: the first with the others in brackets. */
export const parallels: Readonly<Record<string, readonly string[]>> = {
  nameTexts: ['nameScripts', 'nameKinds'],
  languages: ['languageLevels'],
  assessmentYears: ['assessmentResults'],
  learningYears: ['learningHours', 'learningProfessionalHours'],
};
