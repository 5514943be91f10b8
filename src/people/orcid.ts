/** What is wrong with a text that should be an ORCID; null when it is one. */
export type OrcidFault = 'FORM' | 'CHECK_DIGIT';

/** An ORCID iD read from however it is written, `https://orcid.org/…` included. Its last sign is a check digit, ISO 7064 MOD 11-2. */
export function orcidFrom(written: string): { orcid: string } | { fault: OrcidFault; expected?: string } {
  const digits = written
    .trim()
    .replace(/^(https?:\/\/)?(www\.)?orcid\.org\//i, '')
    .replace(/\/$/, '')
    .replaceAll('-', '')
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(digits)) return { fault: 'FORM' };
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  const expected = check === 10 ? 'X' : String(check);
  return digits.endsWith(expected)
    ? { orcid: digits.replace(/(.{4})(?=.)/g, '$1-') }
    : { fault: 'CHECK_DIGIT', expected };
}
