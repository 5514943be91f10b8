import type { Facts } from '../queries';

/** What a whole portrait has, each part weighing the same: the parts that the portrait shows as missing. */
const parts: Readonly<Record<string, (facts: Facts) => boolean>> = {
  names: ({ nameZh, nameEn }) => nameZh !== null && nameEn !== null,
  affiliations: ({ houses }) => houses.length > 0,
  degrees: ({ hasDegree }) => hasDegree,
  disciplines: ({ disciplines }) => disciplines.length > 0,
  outputs: ({ hasOutput }) => hasOutput,
  titles: ({ hasTitle }) => hasTitle,
  identifiers: ({ hasIdentifier }) => hasIdentifier,
};

/** The share of a portrait's parts that are known, from 0 to 1. */
export function completenessOf(facts: Facts): number {
  const known = Object.values(parts).filter((has) => has(facts)).length;
  return Math.round((known / Object.keys(parts).length) * 100) / 100;
}
