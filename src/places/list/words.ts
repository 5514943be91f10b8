import type { Sentence } from '../../refusal';

/** What every list says when it cannot give the page asked for. */
export const words = {
  neither: {
    en: 'Say how many you want: `first` (from the front) or `last` (from the end), 1 to 100.',
    zh: '请说明需要多少条：用 first（从头取）或 last（从尾取），范围 1 至 100。',
  },
  both: {
    en: '`first` and `last` exclude each other: ask for one of them.',
    zh: 'first 与 last 不能同时使用，请只用其一。',
  },
  size: {
    en: '`{name}` is a whole number from 1 to 100; {value} is not.',
    zh: '{name} 必须是 1 至 100 的整数，{value} 不符合。',
  },
  badCursor: {
    en: '`{name}` is not a cursor of ours: pass on the text of `cursor`, `startCursor` or `endCursor` unchanged.',
    zh: '{name} 不是本服务的游标：请原样传回 cursor、startCursor 或 endCursor 的内容。',
  },
  otherList: {
    en: '`{name}` comes from a list with another filter or order: start that list again without a cursor.',
    zh: '{name} 来自另一个筛选条件或排序的列表：请不带游标重新开始。',
  },
  crossed: {
    en: '`after` stands behind `before` in this order, so that nothing can be between them: exchange the two.',
    zh: '按此排序 after 位于 before 之后，其间不会有内容：请交换两者。',
  },
  noWord: {
    en: '`name` must hold a word to look for, in letters, digits or Chinese signs; "{value}" holds none.',
    zh: 'name 须含有可供检索的文字（字母、数字或汉字）；“{value}”没有。',
  },
  idOrCode: {
    en: 'Ask for a programme by its `id` or by its `code`: one of the two.',
    zh: '请用 id 或 code 之一查询人才计划。',
  },
} as const satisfies Record<string, Sentence>;
