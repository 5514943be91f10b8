import { z } from 'zod';
import type { Sentence } from '../../refusal';
import { record } from '../format';
import type { Reject } from '../reject';
import { says } from '../words';

const pathOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (written, step) =>
      typeof step === 'number'
        ? `${written}[${step}]`
        : written
          ? `${written}.${String(step)}`
          : String(step),
    '',
  );

const types = record.options.map(({ shape }) => shape.type.value).join(', ');

const inChinese = z.locales.zhCN().localeError;

/** What the format itself says in English, in Chinese. */
const translated: Record<string, string> = {
  'a date is 2015, 2015-03 or 2015-03-01': '日期须写作 2015、2015-03 或 2015-03-01',
  'no such day': '没有这一天',
};

/** A raw issue is an issue before its message was written: zod's types part them, its locales do not. */
function why(issue: z.core.$ZodIssue): Sentence {
  const zh = translated[issue.message] ?? inChinese(issue as z.core.$ZodRawIssue);
  return { en: issue.message, zh: typeof zh === 'string' ? zh : (zh?.message ?? issue.message) };
}

/** A zod issue as a sentence that names the field; an unknown field first, since it explains what else is missing. */
export function misfit(issues: readonly z.core.$ZodIssue[]): Pick<Reject, 'field' | 'says'> {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (!issue) return { says: says.notJson };
  if (issue.code === 'unrecognized_keys') {
    const field = pathOf([...issue.path, issue.keys[0] ?? '']);
    return { field, says: says.unknownField(field) };
  }
  if (issue.path.length === 0) return { says: says.notJson };
  const field = pathOf(issue.path);
  if (issue.code === 'invalid_union' && field === 'type') return { field, says: says.unknownType(types) };
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return { field, says: says.missing(field) };
  }
  return { field, says: says.wrong(field, why(issue)) };
}
