import { z } from 'zod';

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1 || day > (monthDays[month - 1] ?? 0)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month !== 2 || day <= (leap ? 29 : 28);
}

/** A year, a month or a day that exists: 31 February is refused. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is 2015, 2015-03 or 2015-03-01')
  .refine(isRealDate, 'no such day');

/** An id of the file's own: unique in it, and nothing more. */
export const own = z.string().min(1).max(200);
export const text = z.string().min(1).max(20_000);
export const line = z.string().min(1).max(2_000);
export const year = z.number().int().min(1000).max(2200);
export const count = z.number().int().min(0);
export const maybe = <T extends z.ZodType>(of: T) => of.nullable().optional();

/** zh and en side by side, at least one of them; further languages are kept as they come. */
export const names = z
  .array(
    z.strictObject({
      text: line,
      /** BCP 47: `zh`, `zh-Hant`, `en`, `ja`, `ru`. */
      lang: z.string().min(2).max(20),
      kind: z.enum(['PREFERRED', 'VARIANT', 'FORMER', 'PEN']).optional(),
    }),
  )
  .min(1);

export const period = { from: maybe(partialDate), to: maybe(partialDate) };
