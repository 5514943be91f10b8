import type { Sentence } from '../refusal';

/** The document that would settle what is unknown. */
export const missing = {
  birth: {
    zh: '身份信息中的出生日期（须精确到日）及性别',
    en: 'a birth date to the day, and the sex, from an identity document',
  },
  degree: { zh: '学位证书', en: 'a degree certificate' },
  employer: {
    zh: '现任职单位证明（单位性质和所在地）',
    en: 'proof of the present employer, its kind and place',
  },
  insurance: { zh: '近两年社会保险缴费记录', en: 'the social insurance record of the last two years' },
  declaration: { zh: '本人或单位的岗位声明', en: 'a declaration of the present duties' },
} satisfies Record<string, Sentence>;

export const noRule: Sentence = {
  zh: '本次申报的规则尚未收录，无法判断。',
  en: 'No rule is recorded for this call, so nothing can be said.',
};
