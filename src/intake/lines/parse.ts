import { z } from 'zod';
import { record, type TalentRecord } from '../format';
import type { Reject } from '../reject';
import { says } from '../words';
import { cut, longest } from './cut';
import { duplicateKey } from './duplicateKey';
import { misfit } from './misfit';
import { isDamaged, unzip } from './unzip';

/** A line that could be read, or why it could not. */
export type Line = { line: number; record: TalentRecord } | { line: number; reject: Reject };

const utf8 = new TextDecoder('utf-8', { fatal: true });
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const typed = z.object({ type: z.string() });

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function someText(value: unknown, bad: (text: string) => boolean): boolean {
  if (typeof value === 'string') return bad(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => bad(key) || someText(inner, bad));
}

function parseLine(line: number, bytes: Uint8Array): Line | null {
  const no = (reject: Omit<Reject, 'line'>): Line => ({ line, reject: { line, ...reject } });
  if (bytes.includes(0)) return no({ says: says.nul });
  const text = decode(bytes);
  if (text === null) return no({ says: says.notUtf8 });
  if (text.trim() === '') return null;
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return no({ says: says.notJson });
  const type = typed.safeParse(json).data?.type;
  const twice = duplicateKey(text);
  if (twice !== null) return no({ type, field: twice, says: says.keyTwice(twice) });
  // Escapes can smuggle in what the bytes may not hold.
  if (text.includes('\\u')) {
    if (someText(json, (one) => one.includes('\0'))) return no({ type, says: says.nul });
    if (someText(json, (one) => loneSurrogate.test(one))) return no({ type, says: says.halfCharacter });
  }
  const parsed = record.safeParse(json, { reportInput: true });
  return parsed.success ? { line, record: parsed.data } : no({ type, ...misfit(parsed.error.issues) });
}

/** `talent-jsonl`, gzipped or not. A bad line is told and passed over; the run goes on. */
export async function* parseLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let last = 0;
  try {
    for await (const { line, bytes } of cut(unzip(stream))) {
      last = line;
      const parsed = bytes
        ? parseLine(line, bytes)
        : ({ line, reject: { line, says: says.tooLong(longest) } } satisfies Line);
      if (parsed) yield parsed;
    }
  } catch (error) {
    if (!isDamaged(error)) throw error;
    yield { line: last + 1, reject: { line: last + 1, says: says.broken } };
  }
}
