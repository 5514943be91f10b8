import type { City } from '../ingredients/places';

export type Kind = 'EDUCATION' | 'RESEARCH' | 'COMPANY' | 'HOSPITAL' | 'GOVERNMENT' | 'PUBLIC';

/** An institution of the village, before it is told as a record. */
export interface House {
  index: number;
  id: string;
  kind: Kind;
  city: City;
  /** On the mainland; Hong Kong, Macao and Taiwan have sources of their own that declare no pool. */
  mainland: boolean;
  shanghai: boolean;
  zh: string | null;
  en: string;
  native: { text: string; lang: string } | null;
  /** Indexes of the fields it works in; empty when it works in all. */
  groups: readonly string[];
  industry: string | null;
  /** The larger house it belongs to. */
  partOf: number | null;
  /** How large it is among its like. */
  weight: number;
}

export const houseId = (index: number): string => `i${index}`;

/** A name in the language of a paper. */
export const nameIn = (house: House, lang: 'zh' | 'en'): string => (lang === 'zh' && house.zh) || house.en;
