import type { Language } from '../refusal';
import { type InLanguage, spoken } from './said';

/** What every place carries: a name in Chinese, in English, or both. */
export interface Named {
  id: string;
  nameZh: string | null;
  nameEn: string | null;
}

/** Its name in one language; where it has none in that one, the other, and at the last resort its id. */
export const nameIn = ({ id, nameZh, nameEn }: Named, language: Language): string =>
  (language === 'zh' ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? id;

/** The resolver of every `name(language)` field. */
export const name = (place: Named, asked: InLanguage, context: { language: Language }): string =>
  nameIn(place, spoken(asked.language, context.language));
