import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** Beside `src` while we work and beside `dist` when built: the same way up from both. */
const folder = join(__dirname, '..', '..', '..', 'seed');

/** Reads a seed file and says what is wrong in it, by file and place. */
export const ingredient = <T extends z.ZodType>(file: string, shape: T): z.infer<T> => {
  const result = shape.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new Error(`seed/${file}: ${first?.path.join('.')}: ${first?.message}`);
};
