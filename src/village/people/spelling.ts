import type { Sign, Surname } from '../ingredients/names';

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Xiao` and `ming` as one word, as most papers print it. */
export const joinedGiven = (signs: readonly Sign[]): string =>
  capitalised(signs.map(({ pinyin }) => pinyin).join(''));

/** `Xiao-Ming`, as older and overseas papers print it. */
export const hyphenatedGiven = (signs: readonly Sign[]): string =>
  signs.map(({ pinyin }) => capitalised(pinyin)).join('-');

export const traditional = (signs: readonly (Sign | Surname)[]): string =>
  signs.map(({ trad, hanzi }) => trad ?? hanzi).join('');

/** `W.` of `Wei`, `X.-M.` of `Xiao-Ming`. */
export const initialsOf = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map((word) => `${word.charAt(0)}.`)
    .join(given.includes('-') ? '-' : ' ');

const marks = /\p{Diacritic}/gu;

/** As a keyboard without accents has it: `Müller` becomes `Muller`. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i');
