import type { Sentence } from '../refusal';
import type { CounterKind, ReasonKind } from './rank';

export const reasonWords: Record<ReasonKind, Sentence> = {
  TOPIC: { zh: '有 {outputs} 项成果与需求相符', en: '{outputs} output(s) fit what you ask for' },
  RECENT: { zh: '最近一项在 {latest} 年', en: 'the latest of it is of {latest}' },
  LEADING: {
    zh: '其中 {leading} 项为第一、末位、通讯作者或发明人',
    en: 'first, last or corresponding author, or inventor, of {leading} of them',
  },
  FIELD: { zh: '所问学科占其工作的 {percent}%', en: 'the field you ask for is {percent}% of their work' },
  AVAILABLE: { zh: '本人表示愿意考虑机会', en: 'says they are open to an approach' },
};

export const counterWords: Record<CounterKind, Sentence> = {
  DORMANT: { zh: '{latest} 年以后没有收录成果', en: 'no output held here since {latest}' },
  THIN: { zh: '只有一项成果与需求相符', en: 'only one output fits' },
  ALREADY_THERE: { zh: '已在贵单位工作', en: 'already works at your institution' },
  NOT_LOOKING: { zh: '本人表示目前不考虑机会', en: 'says they are not looking' },
  FIELD_UNKNOWN: {
    zh: '没有学科信息，无法核对',
    en: 'no discipline on record, so the field could not be checked',
  },
};

export const howItWorks: Sentence = {
  zh: '先用全文检索找出与需求最相符的成果，再看它们的作者。满分 100 分：切题 60（按最佳五项成果递减累计，以本次最切题者为满分），近年 15，主导 10，学科 10，意愿 5；没有需求描述时，学科 60，近年 15，意愿 5。论文数量、引用次数、人才称号、奖项、学历、性别和年龄都不计分。选择退出的人不在其中。将 personalized 设为 false 可得到不排序的名单。',
  en: 'Full text finds the outputs that fit best, and these lead to their authors. 100 points: topic 60 (the best five outputs, each counting less than the one before; the best candidate of this search has them all), recency 15, leading part 10, field 10, openness 5; without a brief: field 60, recency 15, openness 5. Counts of papers, citations, honours, awards, degrees, sex and age earn nothing. People who opted out are not in it. Set `personalized` to false for a list that is not ranked.',
};

export const notice: Sentence = {
  zh: '本结果由自动化方法生成，仅供参考，不构成对任何人的评价或决定；是否联系由工作人员决定。当事人可以要求说明、更正或退出（《个人信息保护法》第二十四条）。',
  en: 'Made by an automated method, as support only: it judges nobody and decides nothing; whether to approach somebody is for a person to decide. Those it names may ask why, correct it, or opt out (PIPL, article 24).',
};

export const refusals = {
  nothingAsked: {
    zh: '请填写 brief（需求描述）或 disciplines（学科）至少一项。',
    en: 'Say what you look for: a `brief`, or at least one of `disciplines`.',
  },
  badCursor: {
    zh: '这个 after 不是本查询给出的游标，请去掉它从头开始。',
    en: 'This `after` is no cursor of this list; leave it out to begin again.',
  },
  notOurs: {
    zh: 'notInConflictWith 中的 {id} 既不是人员也不是机构的编号。',
    en: '`notInConflictWith` takes ids of people and institutions; {id} is neither.',
  },
} satisfies Record<string, Sentence>;
