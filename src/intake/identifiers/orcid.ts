/** An ORCID in its written form, or null when its check digit (ISO 7064 MOD 11-2) or its form is wrong. */
export function orcidOf(text: string): string | null {
  const digits = text
    .trim()
    .replace(/^https?:\/\/orcid\.org\//i, '')
    .replaceAll('-', '')
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(digits)) return null;
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  if (digits[15] !== (check === 10 ? 'X' : String(check))) return null;
  return digits.replace(/(.{4})(?=.)/g, '$1-');
}
