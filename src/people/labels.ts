import type { Context } from '../context';
import { countryArea, regionArea } from '../places/areas';
import type { Language, Sentence } from '../refusal';
import { glossary } from '../wording/glossary';
import { nameIn } from '../wording/named';
import type { FacetKind, FacetValueRow } from './facets';
import { words } from './words';

type Load = Pick<Context['load'], 'discipline' | 'institution' | 'programme'>;

const termed = (terms: Readonly<Record<string, Sentence>>, value: string): Sentence =>
  terms[value] ?? { zh: value, en: value };

const careers: Readonly<Record<string, Sentence>> = {
  '0-4': { zh: '0–4年', en: '0 to 4 years' },
  '5-9': { zh: '5–9年', en: '5 to 9 years' },
  '10-19': { zh: '10–19年', en: '10 to 19 years' },
  '20-29': { zh: '20–29年', en: '20 to 29 years' },
  '30+': { zh: '30年及以上', en: '30 years and more' },
  UNKNOWN: words.unknownCareer,
};

type Label = (value: string, language: Language, load: Load) => string | Promise<string>;

const place =
  (kind: keyof Load): Label =>
  async (value, language, load) => {
    const found = await load[kind].load(value);
    return found ? nameIn(found, language) : value;
  };

const labels: Record<FacetKind, Label> = {
  pool: (value, language) => termed(glossary.Pool, value)[language],
  titleLevel: (value, language) => termed(glossary.TitleStep, value)[language],
  careerAge: (value, language) => termed(careers, value)[language],
  country: (value, language) => countryArea(value)[language],
  region: (value, language) => regionArea(value)[language],
  discipline: place('discipline'),
  institution: place('institution'),
  programme: place('programme'),
};

/** How a facet's value is called. */
export const facetLabel = ({ kind, value }: FacetValueRow, language: Language, load: Load) =>
  labels[kind](value, language, load);
