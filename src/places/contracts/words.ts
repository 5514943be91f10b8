import { z } from 'zod';
import { id, text } from '../../graph/query';

/** What many contracts of this room say. */
export const maybe = text.nullable();
export const named = { id, nameZh: maybe, nameEn: maybe };
export const oneOf = <const T extends readonly string[]>(...words: T) => z.enum(words).nullable();
