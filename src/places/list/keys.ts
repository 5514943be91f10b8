/** Below and above every rank key. */
export const lowest = '';
export const highest = '\u{10ffff}';

/** The order in which the database holds texts: by code point, where JavaScript would compare halves of them. */
export const compareKeys = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
