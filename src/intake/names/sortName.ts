import { pinyin } from 'pinyin-pro';
import { scriptOf } from './script';

/** Letters that do not come apart into a base letter and a mark. */
const folded: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłħı]/g, (letter) => folded[letter] ?? letter);

/**
 * What a name is sorted by, A to Z: pinyin without tones for Han, a surname in its surname reading (单 is shan);
 * any other name as its letters stand, since which part is the family name is not ours to guess.
 */
export function sortNameOf(name: string): string {
  const read =
    scriptOf(name) === 'Hani'
      ? pinyin(name, { surname: 'head', toneType: 'none', v: true, type: 'array' }).join(' ')
      : name;
  return fold(read)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
