import type { Sentence } from '../refusal';

export const noSuchEnum: Sentence = {
  zh: '没有名为 {name} 的枚举。可查询的有：{known}。',
  en: 'There is no enum {name}. There are: {known}.',
};
