import type { Language } from '../refusal';
import { type InLanguage, spoken } from '../wording/said';

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

interface Edition extends Named {
  year: number;
  programmeId: string;
  programmeNameZh: string | null;
  programmeNameEn: string | null;
}

/** An edition without a name of its own is called by its programme and year. */
export function editionName(edition: Edition, asked: InLanguage, context: { language: Language }) {
  if (edition.nameZh ?? edition.nameEn) return name(edition, asked, context);
  const { programmeId: id, programmeNameZh: nameZh, programmeNameEn: nameEn, year } = edition;
  const language = spoken(asked.language, context.language);
  const programme = nameIn({ id, nameZh, nameEn }, language);
  return language === 'zh' ? `${programme}（${year}年度）` : `${programme} ${year}`;
}
