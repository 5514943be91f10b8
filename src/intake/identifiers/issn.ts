/** An ISSN in its written form, or null when its check digit (mod 11) or its form is wrong. */
export function issnOf(text: string): string | null {
  const digits = text.trim().replace('-', '').toUpperCase();
  if (!/^\d{7}[\dX]$/.test(digits)) return null;
  const sum = [...digits.slice(0, 7)].reduce((total, digit, i) => total + Number(digit) * (8 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return digits[7] === (check === 10 ? 'X' : String(check))
    ? `${digits.slice(0, 4)}-${digits.slice(4)}`
    : null;
}
