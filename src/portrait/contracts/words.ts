import { z } from 'zod';
import { claim, id, ids, text } from '../../graph/query';

export const maybe = text.nullable();
export const oneOf = <const T extends readonly string[]>(...words: T) => z.enum(words).nullable();

/** `asOf` bounds what is told; `on` is the day at which "current" is judged: the same, or today. */
export const dated = { ids, asOf: text, on: text };
export const known = { ids, asOf: text };
export const ofPerson = { personId: id };
export const period = { from: maybe, to: maybe, current: claim, undated: claim };
export const named = { nameZh: maybe, nameEn: maybe };
