/** A template cut at its slots once, so that filling it is only joining. */
export interface Template {
  /** Text, slot, text, slot … text. */
  texts: readonly string[];
  slots: readonly string[];
}

export const templateOf = (text: string): Template => {
  const parts = text.split(/[{}]/);
  return {
    texts: parts.filter((_, index) => index % 2 === 0),
    slots: parts.filter((_, index) => index % 2 === 1),
  };
};

export const filled = ({ texts, slots }: Template, slot: (name: string) => string): string => {
  let written = texts[0] ?? '';
  for (let at = 0; at < slots.length; at += 1) written += slot(slots[at] ?? '') + (texts[at + 1] ?? '');
  return written;
};

/** The first letter of an English sentence is a capital, except where a small one is meant, as in `p-adic`. */
export const asSentence = (text: string): string =>
  /^[a-z][a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
