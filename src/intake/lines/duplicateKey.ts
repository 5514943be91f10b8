const quote = 0x22;
const backslash = 0x5c;

/** Where the string that begins at `start` ends (just past its closing quote). */
function pastString(json: string, start: number): number {
  let at = start + 1;
  while (json.charCodeAt(at) !== quote) at += json.charCodeAt(at) === backslash ? 2 : 1;
  return at + 1;
}

/** The first key that stands twice in one object of this (valid) JSON; JSON.parse would keep the last in silence. */
export function duplicateKey(json: string): string | null {
  const open: (Set<string> | null)[] = [];
  let keys: Set<string> | null = null;
  let expectsKey = false;
  for (let at = 0; at < json.length; at++) {
    switch (json.charCodeAt(at)) {
      case quote: {
        const end = pastString(json, at);
        if (keys && expectsKey) {
          const raw = json.slice(at, end);
          const key: string = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
          if (keys.has(key)) return key;
          keys.add(key);
          expectsKey = false;
        }
        at = end - 1;
        break;
      }
      case 0x7b: // {
        open.push(keys);
        keys = new Set();
        expectsKey = true;
        break;
      case 0x5b: // [
        open.push(keys);
        keys = null;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        keys = open.pop() ?? null;
        expectsKey = false;
        break;
      case 0x2c: // ,
        expectsKey = keys !== null;
        break;
    }
  }
  return null;
}
