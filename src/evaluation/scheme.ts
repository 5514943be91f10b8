import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { idOf } from '../graph/ids';
import { canonical, digestOf } from './canonical';
import { indicatorCodes } from './measure';
import { siweiOf } from './siwei';

const sentence = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

export const scheme = z.strictObject({
  code: z.string().min(1),
  number: z.number().int().min(1),
  publishedOn: z.iso.date(),
  programme: z.string().min(1),
  names: sentence,
  source: z.string().min(1),
  cap: z.number().gt(0).max(1),
  peers: z.strictObject({
    least: z.number().int().min(5),
    most: z.number().int().max(500),
    careerYears: z.number().int().min(1),
  }),
  dimensions: z
    .array(
      z.strictObject({
        code: z.string().min(1),
        names: sentence,
        indicators: z
          .array(
            z.strictObject({
              code: z.enum(indicatorCodes),
              weight: z.number().int().min(0),
              kind: z.string().min(1),
              names: sentence,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export type Scheme = z.infer<typeof scheme>;
export type Dimension = Scheme['dimensions'][number];
export type Indicator = Dimension['indicators'][number];

export interface Published {
  id: string;
  digest: string;
  /** Canonical JSON: what is published is these very bytes. */
  body: string;
  scheme: Scheme;
}

const folder = join(__dirname, '../../schemes');

function read(file: string): Published {
  const parsed = scheme.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`schemes/${file} does not fit: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const violations = siweiOf(parsed.data).filter(({ holds }) => !holds);
  if (violations.length > 0)
    throw new Error(
      `schemes/${file} breaks 破四唯 (SCHEME_VIOLATES_SIWEI): ${violations.map(({ text }) => text.en).join('; ')}`,
    );
  const body = canonical(parsed.data);
  const digest = digestOf(body);
  const id = idOf('SchemeVersion', 'schemes', `${parsed.data.code}/${parsed.data.number}`);
  return { id, digest, body, scheme: parsed.data };
}

/** Every scheme file, checked once at the start. */
export const schemes: readonly Published[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map(read);

/** The latest version for a programme. */
export const schemeFor = (programme: string): Published | null =>
  schemes
    .filter((one) => one.scheme.programme === programme)
    .reduce<Published | null>(
      (last, one) => (last && last.scheme.number > one.scheme.number ? last : one),
      null,
    );
