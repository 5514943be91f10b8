const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** Well-formed ROR ids all begin with this here, and there are only so many: the others have none. */
const block = '0zzzz';
export const rorRoom = 32 * 32;

/** A well-formed ROR id (ISO 7064 MOD 97-10 over Crockford's base 32). */
export const rorOf = (number: number): string => {
  const serial = `${block}${crockford[(number >> 5) & 31]}${crockford[number & 31]}`;
  let value = 0;
  for (const sign of serial) value = value * 32 + crockford.indexOf(sign);
  const check = 98 - ((value * 100) % 97);
  return `https://ror.org/${serial}${String(check).padStart(2, '0')}`;
};
