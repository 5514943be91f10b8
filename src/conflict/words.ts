import type { Sentence } from '../refusal';

/** What a conflict says, with `{who}`, `{times}` and `{latest}` filled in. */
export const words = {
  COAUTHOR: {
    zh: '与{who}近五年合作发表 {times} 项成果，最近一项在 {latest} 年',
    en: '{times} joint output(s) with {who} within five years, the latest in {latest}',
  },
  SUPERVISION: {
    zh: '与{who}有导师与学生（或博士后）关系',
    en: 'supervised, or was supervised by, {who}',
  },
  SAME_INSTITUTION: {
    zh: '现与{who}同在一个单位',
    en: 'works at the same institution as {who} now',
  },
  theInstitution: { zh: '该单位', en: 'the asking institution' },
} satisfies Record<string, Sentence>;
