import { Refusal } from '../refusal';
import { badDeadline } from './words';

/** How long a caller waits: as the service allows, or less when they say so in `x-deadline-ms`. */
export function patienceOf(header: string | undefined, longest: number): number {
  if (header === undefined) return longest;
  if (!/^[1-9]\d{0,8}$/.test(header.trim())) throw new Refusal('BAD_USER_INPUT', badDeadline);
  return Math.min(Number(header), longest);
}
