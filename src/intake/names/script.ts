/** Scripts as ISO 15924 names them, in the order in which they decide: one kana makes a text Japanese. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Jpan'],
  [/\p{Script=Hangul}/u, 'Kore'],
  [/\p{Script=Han}/u, 'Hani'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Latin}/u, 'Latn'],
];

/** The script a name is written in; Han is told apart as Hans or Hant only where its language tag says so. */
export function scriptOf(text: string, lang = ''): string {
  const found = scripts.find(([pattern]) => pattern.test(text))?.[1] ?? 'Zyyy';
  if (found !== 'Hani') return found;
  if (lang.startsWith('ja')) return 'Jpan';
  return /\bHan[st]\b/.exec(lang)?.[0] ?? 'Hani';
}
