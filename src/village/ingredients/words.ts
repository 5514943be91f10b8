import { z } from 'zod';

/** The same thing in both languages. */
export const words = z.object({ zh: z.string(), en: z.string() });

export type Words = z.infer<typeof words>;
