import type { Language, Sentence } from '../refusal';
import { glossary } from './glossary';
import { type InLanguage, spoken } from './said';

type Kind = keyof typeof glossary;
const all: Readonly<Record<Kind, Readonly<Record<string, Sentence>>>> = glossary;

/** A word of the glossary, in the language a field asks for, or else the request's. */
export const label = (
  kind: Kind,
  value: string,
  asked: InLanguage,
  context: { language: Language },
): string => all[kind][value]?.[spoken(asked.language, context.language)] ?? value;

/** The same where there may be nothing to name. */
export const labelOf = (
  kind: Kind,
  value: string | null,
  asked: InLanguage,
  context: { language: Language },
): string | null => (value === null ? null : label(kind, value, asked, context));
