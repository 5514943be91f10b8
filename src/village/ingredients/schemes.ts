import { z } from 'zod';

export const schemesFile = z.object({
  schemes: z.array(
    z.object({
      scheme: z.string(),
      zh: z.string(),
      en: z.string(),
      disciplines: z.array(
        z.object({
          code: z.string(),
          zh: z.string(),
          en: z.string(),
          broader: z.string().optional(),
          exactMatch: z.array(z.string()).optional(),
          closeMatch: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});
