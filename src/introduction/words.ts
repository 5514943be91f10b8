import type { Sentence } from '../refusal';

export const refusals = {
  toIsAPerson: {
    zh: 'to 应为人员编号（以 per_ 开头）。',
    en: '`to` takes the id of a person: it begins with per_.',
  },
  fromIsWho: {
    zh: 'from 应为人员编号（per_）或机构编号（ins_）。',
    en: '`from` takes the id of a person (per_) or of an institution (ins_).',
  },
  samePerson: {
    zh: 'from 与 to 是同一个人，不需要引荐。',
    en: '`from` and `to` are the same person; nobody needs to introduce them.',
  },
} satisfies Record<string, Sentence>;

export const stepWords = {
  COAUTHOR: {
    zh: '合作 {times} 项成果（{first}–{latest}）',
    en: '{times} joint output(s), {first}–{latest}',
  },
  SUPERVISION: {
    zh: '导师与学生或博士后（{first}–{latest}）',
    en: 'supervisor and student or postdoc, {first}–{latest}',
  },
  askFirst: {
    zh: '建议先联系 {who}：{tie}。',
    en: 'Ask {who} first: {tie}.',
  },
  direct: {
    zh: '{who} 可直接联系对方：{tie}。',
    en: '{who} knows them: {tie}.',
  },
} satisfies Record<string, Sentence>;
