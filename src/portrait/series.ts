import type { Language } from '../refusal';
import { type InLanguage, spoken } from '../wording/said';
import type { TitleRow } from './queries';

/** The series of a title in a language; its code where a source gives no more. */
export const seriesIn = (
  { series, seriesZh, seriesEn }: TitleRow,
  asked: InLanguage,
  context: { language: Language },
): string | null => (spoken(asked.language, context.language) === 'zh' ? seriesZh : seriesEn) ?? series;
