const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code (统一社会信用代码), or null when its check sign (GB 32100, mod 31) is wrong. */
export function usccOf(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (code.length !== 18 || [...code].some((sign) => !alphabet.includes(sign))) return null;
  let weight = 1;
  let sum = 0;
  for (const sign of code.slice(0, 17)) {
    sum += alphabet.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17] ? code : null;
}
