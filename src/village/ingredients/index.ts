import { awardsFile } from './awards';
import { communitiesFile } from './communities';
import { demandFile } from './demand';
import { ingredient } from './door';
import { fieldsFile, groupsFile } from './fields';
import { institutionsFile } from './institutions';
import { namesFile } from './names';
import { placesFile } from './places';
import { programmesFile } from './programmes';
import { proseFile } from './prose';
import { schemesFile } from './schemes';
import { skillsFile } from './skills';
import { titlesFile } from './titles';

const read = () => ({
  groups: ingredient('groups.yaml', groupsFile).groups,
  fields: ingredient('fields.yaml', fieldsFile).fields,
  names: ingredient('names.yaml', namesFile),
  places: ingredient('places.yaml', placesFile),
  institutions: ingredient('institutions.yaml', institutionsFile),
  schemes: ingredient('schemes.yaml', schemesFile).schemes,
  prose: ingredient('prose.yaml', proseFile),
  titles: ingredient('titles.yaml', titlesFile),
  skills: ingredient('skills.yaml', skillsFile),
  programmes: ingredient('programmes.yaml', programmesFile).programmes,
  awards: ingredient('awards.yaml', awardsFile).awards,
  communities: ingredient('communities.yaml', communitiesFile),
  demand: ingredient('demand.yaml', demandFile),
});

export type Ingredients = ReturnType<typeof read>;

let kept: Ingredients | undefined;

/** Everything the village is made from, read once. */
export const ingredients = (): Ingredients => {
  kept ??= read();
  return kept;
};
