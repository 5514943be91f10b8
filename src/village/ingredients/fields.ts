import { z } from 'zod';

export const fieldsFile = z.object({
  fields: z
    .array(
      z.object({
        code: z.string(),
        zh: z.string(),
        en: z.string(),
        group: z.string(),
        words: z.object({ zh: z.array(z.string()).min(4), en: z.array(z.string()).min(4) }),
      }),
    )
    .min(1),
});

export const groupsFile = z.object({
  groups: z
    .array(
      z.object({
        code: z.string(),
        zh: z.string(),
        en: z.string(),
        stem: z.boolean(),
        weight: z.number().positive(),
      }),
    )
    .min(1),
});

export type Field = z.infer<typeof fieldsFile>['fields'][number];
