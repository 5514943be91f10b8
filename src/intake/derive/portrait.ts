import type { Facts } from '../queries';
import { completenessOf } from './completeness';
import { facetsOf } from './facets';
import { figuresOf } from './figures';
import { ranksOf } from './rank';
import { mainHouse, titleLevelOf } from './standing';

/** All that derive writes on a person. */
export function portraitOf(facts: Facts) {
  const { country = null, region = null } = mainHouse(facts.houses) ?? {};
  const titleLevel = titleLevelOf(facts.titleLevels);
  const figures = figuresOf(facts);
  return {
    id: facts.id,
    ...figures,
    titleLevel,
    country,
    region,
    completeness: completenessOf(facts),
    facets: facetsOf(facts, { country, region, titleLevel }),
    ...ranksOf({ ...facts, ...figures }),
  };
}
