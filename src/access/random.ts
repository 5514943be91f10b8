import { randomBytes } from 'node:crypto';

/** Digits and letters without those that look alike, in the order in which they sort. */
const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** Each sign carries five bits that nobody can foresee. */
export const randomSigns = (count: number): string =>
  Array.from(randomBytes(count), (byte) => crockford[byte & 31]).join('');

/** A whole number in so many signs; texts of one length sort as their numbers do. */
export function inSigns(number: number, signs: number): string {
  let text = '';
  for (let rest = number; text.length < signs; rest = Math.floor(rest / 32))
    text = crockford[rest % 32] + text;
  return text;
}

/** The number that so many signs stand for. */
export const fromSigns = (text: string): number =>
  [...text].reduce((number, sign) => number * 32 + crockford.indexOf(sign), 0);
