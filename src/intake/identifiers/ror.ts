const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A ROR id without its address, or null when its check digits (ISO 7064 MOD 97-10) or its form are wrong. */
export function rorOf(text: string): string | null {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/)?ror\.org\//, '');
  if (!/^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/.test(id)) return null;
  const value = [...id.slice(0, 7)].reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0);
  return 98 - ((value * 100) % 97) === Number(id.slice(7)) ? id : null;
}
