const proper = /^(Chinese)\b/;

/** The name of a field in the middle of an English sentence. */
export const inText = (name: string): string =>
  /^[A-Z][a-z]/.test(name) && !proper.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const small = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** The name of a field within the name of a journal, a team or an award. */
export const titled = (name: string): string =>
  name
    .split(' ')
    .map((word) => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
