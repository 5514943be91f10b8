import type { Language, Sentence } from '../refusal';

type Values = Readonly<Record<string, string | number>>;

const fill = (template: string, values: Values) =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));

/** A pair of sentences with its `{slots}` filled in. */
export const filled = ({ zh, en }: Sentence, values: Values): Sentence => ({
  zh: fill(zh, values),
  en: fill(en, values),
});

/** The first of the languages we speak that a browser or client asks for; English when it names neither. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const q = rest.map((word) => /^\s*q=([\d.]+)/.exec(word)?.[1]).find(Boolean);
      return { tag, weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ tag, weight }) => weight > 0 && (tag.startsWith('zh') || tag.startsWith('en')))
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.tag.startsWith('zh') ? 'zh' : 'en';
}
