import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const sentence = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const day = z.iso.date();

const said = { id: z.string().min(1), clause: z.string().min(1), quote: z.string().min(1), text: sentence };

/** One demand of a rule; its kind is the field that carries what is demanded. */
const condition = z.union([
  z.strictObject({
    ...said,
    bornOnOrAfter: z.strictObject({ male: day, female: day, femaleInCompany: day.optional() }),
  }),
  z.strictObject({ ...said, degree: z.enum(['BACHELOR', 'MASTER', 'PHD']) }),
  z.strictObject({
    ...said,
    employer: z.strictObject({ region: z.string(), kinds: z.array(z.string()) }),
  }),
  z.strictObject({ ...said, insuredMonths: z.number().int().min(1).max(24) }),
  z.strictObject({ ...said, notSelectedFor: z.array(z.string()).min(1) }),
  z.strictObject({ ...said, notClaimed: z.enum(['leaderNoLongerTechnical']) }),
]);

const rule = z.strictObject({
  id: z.string().min(1),
  programme: z.string().min(1),
  year: z.number().int(),
  track: z.string().nullable(),
  document: z.string().min(1),
  validFrom: day,
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']),
  conditions: z.array(condition).min(1),
});

export type Condition = z.infer<typeof condition>;
export type Rule = z.infer<typeof rule>;

const folder = join(__dirname, '../../rules');

function read(file: string): Rule {
  const parsed = rule.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`rules/${file} does not fit: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** Every rule file, checked once at the start. */
const rules: readonly Rule[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map(read);

export const ruleFor = (programme: string, year: number): Rule | null =>
  rules.find((one) => one.programme === programme && one.year === year) ?? null;
