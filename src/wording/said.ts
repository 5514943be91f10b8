import type { Language as Asked } from '../generated/graphql';
import type { Language, Sentence } from '../refusal';

export interface InLanguage {
  language?: Asked | null;
}

/** The language a field asks for, or else the request's. */
export const spoken = (asked: Asked | null | undefined, otherwise: Language): Language =>
  asked ? (asked === 'ZH' ? 'zh' : 'en') : otherwise;

/** A sentence in the language a field asks for, or else the request's. */
export const said = (sentence: Sentence, asked: InLanguage, context: { language: Language }): string =>
  sentence[spoken(asked.language, context.language)];
