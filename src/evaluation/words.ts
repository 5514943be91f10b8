import type { Sentence } from '../refusal';

export const refusals = {
  noConsent: {
    zh: '评分需要本人同意：请在 consent 中写明同意的日期和凭据。',
    en: 'A nomination rests on the person’s consent: say in `consent` when it was given and what proves it.',
  },
  futureConsent: {
    zh: '同意日期 {from} 晚于今天 {today}，请核对。',
    en: 'The consent is dated {from}, after today ({today}); check the date.',
  },
  nobody: {
    zh: '没有编号为 {person} 的人，或其已选择退出。',
    en: 'There is nobody with the id {person}, or they opted out.',
  },
  noEdition: {
    zh: '没有编号为 {edition} 的申报。',
    en: 'There is no call with the id {edition}.',
  },
  nominatedAlready: {
    zh: '此人已获提名，提名编号为 {nomination}；如需重新提名，请先撤回。',
    en: 'This person is nominated for this call already, as {nomination}; withdraw that one first.',
  },
  noNomination: {
    zh: '没有编号为 {nomination} 的提名，或被提名人已选择退出。未经提名和本人同意，不予评分。',
    en: 'There is no nomination {nomination}, or the nominee opted out. Nobody is scored without a nomination and their consent.',
  },
  consentWithdrawn: {
    zh: '本人已于 {on} 撤回同意，不能再评分。',
    en: 'The nominee withdrew their consent on {on}, so they are not scored.',
  },
  noScheme: {
    zh: '项目 {programme} 没有已公布的评分方案。',
    en: 'No scoring scheme is published for the programme {programme}.',
  },
  noScore: {
    zh: '没有编号为 {score} 的评分。',
    en: 'There is no score {score}.',
  },
  schemeChanged: {
    zh: '评分方案 {code} 第 {number} 版已经公布，不能更改；请另立新版。',
    en: 'Version {number} of the scheme {code} is published and cannot change; write the next version instead.',
  },
} satisfies Record<string, Sentence>;

export const notEnough: Sentence = {
  zh: '证据不足：本人或可比同行的记录太少，不计分',
  en: 'not enough evidence: too little is held about the nominee or about comparable peers, so it is not counted',
};

export const gate: Sentence = {
  zh: '否决项：不计分，一经查实即否决',
  en: 'a gate: it earns nothing, and a proven breach is a veto',
};

export const explained: Sentence = {
  zh: '优于 {percent}% 的同领域、同职业年龄的 {peers} 位同行，{points}/{weight} 分',
  en: 'ahead of {percent} % of {peers} peers of the same field and career age: {points} of {weight} points',
};

export const humanDecision: Sentence = {
  zh: '本评分仅供参考，最终结论须由评审专家作出；被提名人有权要求说明，并有权拒绝仅由自动化方式作出的决定（《个人信息保护法》第二十四条）。',
  en: 'Support only: judges decide. The nominee may ask for an explanation, and may refuse a decision made by a machine alone (PIPL, article 24).',
};
