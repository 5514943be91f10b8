import type { FactGroup } from '../generated/graphql';
import type { Sentence } from '../refusal';

export const refusals = {
  dayToCome: {
    zh: 'asOf 为 {asOf}，晚于今天（{today}）。画像只能回溯，请给出今天或更早的日期，或省略 asOf。',
    en: 'asOf is {asOf}, and today is {today}: a portrait looks back only. Give today or an earlier day, or leave asOf out.',
  },
  badCursor: {
    zh: 'after 不是本列表给出的游标。请原样使用上一页的 pageInfo.endCursor，或省略 after 从头开始。',
    en: 'after is no cursor of this list. Use pageInfo.endCursor of the page before as it is, or leave after out to begin.',
  },
  tooMany: {
    zh: 'first 为 {first}，一次最多 {most} 条。请减少 first，并用 after 逐页读取。',
    en: 'first is {first}, and a page holds {most} at most. Ask for fewer, and turn the pages with after.',
  },
} satisfies Record<string, Sentence>;

/** Stands in the author line where somebody opted out. */
export const nameWithheld: Sentence = { zh: '不予显示', en: 'name withheld' };

export const fictional: Sentence = {
  zh: '虚构数据：此人及其履历、成果均为程序生成，如有雷同，纯属巧合。',
  en: 'Fictional data (虚构数据): this person, their career and their works were made up by a program; any likeness is chance.',
};

/** What is said of a part that a whole portrait would have. */
export const missingPart: Partial<Record<FactGroup, Sentence>> = {
  NAMES: { zh: '缺少中文名或英文名', en: 'no name in both Chinese and English' },
  IDENTIFIERS: { zh: '没有 ORCID 或其他标识', en: 'no ORCID or other identifier' },
  AFFILIATIONS: { zh: '没有当前任职单位', en: 'no current affiliation' },
  DEGREES: { zh: '没有学历学位', en: 'no degree' },
  TITLES: { zh: '没有职称或技能等级', en: 'no professional title or skill level' },
  DISCIPLINES: { zh: '没有学科领域', en: 'no field' },
  OUTPUTS: { zh: '没有论文或其他成果', en: 'no paper or other output' },
};
