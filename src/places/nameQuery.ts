const hanzi = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/**
 * What somebody typed, as the index asks for it: every word must be there, Latin ones may go on, Chinese ones stand
 * together as typed. Signs that the index's language gives a meaning are no part of a word. Null: no word at all.
 */
export function nameQuery(typed: string): string | null {
  const words =
    typed
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const pieces = words.flatMap((word) => cut(word)).slice(0, 12);
  if (pieces.length === 0) return null;
  return pieces.map((piece) => `+${asked(piece)}`).join(' ');
}

/** Chinese and Latin may stand side by side without a space: 上海ABC. */
const cut = (word: string): string[] =>
  word.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu,
  ) ?? [];

/** The index holds pairs of Chinese signs, so that a single one is the beginning of a pair. */
function asked(piece: string): string {
  if (!hanzi.test(piece)) return `(${piece} OR ${piece}*)`;
  return [...piece].length === 1 ? `${piece}*` : `"${piece}"`;
}
