import type { Sentence } from '../refusal';
import { provinces } from './provinces';

export interface NamedArea extends Sentence {
  code: string;
}

/** ISO gives these a country code of their own; here they stand under China, as regions of it (GB/T 2260). */
export const underChina: ReadonlyMap<string, NamedArea> = new Map([
  ['HK', { code: '810000', zh: '中国香港', en: 'Hong Kong, China' }],
  ['MO', { code: '820000', zh: '中国澳门', en: 'Macao, China' }],
  ['TW', { code: '710000', zh: '中国台湾', en: 'Taiwan, China' }],
]);

/** Every code under which a source may have filed somebody in China. */
export const chinaAndUnder: readonly string[] = ['CN', ...underChina.keys()];

const inChinese = new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'none' });
const inEnglish = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** `DisplayNames` throws at codes that are not of the form. */
const called = (names: Intl.DisplayNames, code: string): string =>
  (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined) ?? code;

/** A country as it is called here (国家/地区); a code nobody knows is its own name. */
export function countryArea(code: string): NamedArea {
  if (chinaAndUnder.includes(code)) return { code: 'CN', zh: '中国', en: 'China' };
  return { code, zh: called(inChinese, code), en: called(inEnglish, code) };
}

/** A region as it is called here: a province-level division of China by GB/T 2260, others by their ISO 3166-2 code. */
export function regionArea(code: string): NamedArea {
  const under = [...underChina.values()].find((area) => area.code === code);
  const province = provinces[code];
  return under ?? (province ? { code, ...province } : { code, zh: code, en: code });
}

/** Where somebody or something lies: a code of Hong Kong, Macao or Taiwan becomes the region of China that it is. */
export const placed = (country: string | null, region: string | null) => {
  const under = country === null ? undefined : underChina.get(country);
  return {
    country: country === null ? null : countryArea(country),
    region: under ?? (region === null ? null : regionArea(region)),
  };
};

/** How one says where that is: 中国香港 rather than 中国. */
export const areaShown = (country: string | null, region: string | null): NamedArea | null => {
  const at = placed(country, region);
  return at.region && [...underChina.values()].some(({ code }) => code === at.region?.code)
    ? at.region
    : at.country;
};
