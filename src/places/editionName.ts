import type { Language } from '../refusal';
import { type Named, name, nameIn } from '../wording/named';
import { type InLanguage, spoken } from '../wording/said';

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
