import type { FactGroup } from '../generated/graphql';
import type { Sentence } from '../refusal';
import type { PartsRow } from './queries';
import { missingPart } from './words';

const parts: readonly (readonly [FactGroup, keyof PartsRow])[] = [
  ['NAMES', 'names'],
  ['AFFILIATIONS', 'affiliations'],
  ['DEGREES', 'degrees'],
  ['DISCIPLINES', 'disciplines'],
  ['OUTPUTS', 'outputs'],
  ['TITLES', 'titles'],
  ['IDENTIFIERS', 'identifiers'],
];

export interface Missing {
  group: FactGroup;
  sentence: Sentence;
}

/** The share of a whole portrait that is known, each part weighing the same, and what is missing. */
export function completenessOf(known: PartsRow): { share: number; missing: Missing[] } {
  const missing = parts
    .filter(([, part]) => known[part] === false)
    .map(([group]) => ({ group, sentence: missingPart[group] ?? { zh: group, en: group } }));
  return { share: Math.round((1 - missing.length / parts.length) * 100) / 100, missing };
}
