/** ISO 7064 MOD 11-2 over fifteen digits. */
const checkOf = (digits: string): string => {
  let total = 0;
  for (let at = 0; at < digits.length; at += 1) total = (total + digits.charCodeAt(at) - 48) * 2;
  const check = (12 - (total % 11)) % 11;
  return check === 10 ? 'X' : String(check);
};

const room = 10_000_000;

/** A well-formed ORCID iD in a block that nobody was ever issued: 0000-0099-xxxx-xxxx. */
export const orcidOf = (number: number): string => {
  const serial = String((number * 7_654_321 + 1_234_567) % room).padStart(7, '0');
  return `0000-0099-${serial.slice(0, 4)}-${serial.slice(4)}${checkOf(`00000099${serial}`)}`;
};
