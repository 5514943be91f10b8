import type { Sentence } from '../refusal';

/** What lists of people and searches for them say when they refuse. */
export const words = {
  emptyList: {
    en: '`filter.{name}` is an empty list, which nobody can meet: leave it out to ask for everybody.',
    zh: 'filter.{name} 为空列表，无人能符合；若不限请省略。',
  },
  longList: {
    en: '`filter.{name}` takes at most {most} values; these are {value}.',
    zh: 'filter.{name} 最多 {most} 个值，现有 {value} 个。',
  },
  wrongKind: {
    en: '`{name}` takes ids of kind {kind}, which begin with `{prefix}_`; "{value}" is none.',
    zh: '{name} 只接受 {kind} 的 id（以 {prefix}_ 开头），“{value}”不是。',
  },
  badCountry: {
    en: '`filter.country` takes two capital letters of ISO 3166-1, like CN or DE; "{value}" is not of that form.',
    zh: 'filter.country 使用 ISO 3166-1 两位大写字母代码，如 CN、DE；“{value}”不符合。',
  },
  underChina: {
    en: '{en} stands under China: ask for it by `filter.region: ["{region}"]`.',
    zh: '{zh}在中国之下：请用 filter.region: ["{region}"] 查询。',
  },
  badRegion: {
    en: '`filter.region` takes a GB/T 2260 code like 310000, or ISO 3166-2 outside China; "{value}" is neither.',
    zh: 'filter.region 使用 GB/T 2260 行政区划代码（如 310000），境外使用 ISO 3166-2；“{value}”不符合。',
  },
  badCareer: {
    en: '`filter.careerAge` takes whole years from 0 to 100, `from` not above `to`, at least one of the two.',
    zh: 'filter.careerAge 使用 0 至 100 的整数年，from 不大于 to，至少给出其一。',
  },
  unknownCareer: { en: 'no dated output', zh: '无注明日期的成果' },
  unknownId: {
    en: 'Nobody here has the id {value}.',
    zh: '此处没有 id 为 {value} 的人。',
  },
  notAnId: {
    en: '"{value}" is no id of a person here: those begin with `per_`.',
    zh: '“{value}”不是本服务的人员 id（应以 per_ 开头）。',
  },
  unknownIdentifier: {
    en: 'Nobody here bears {value} in the scheme {scheme}.',
    zh: '此处无人在 {scheme} 中使用标识 {value}。',
  },
  orcidForm: {
    en: 'An ORCID is sixteen signs in four groups, like 0000-0002-1825-0097; "{value}" is not of that form.',
    zh: 'ORCID 由 16 位、四组组成，如 0000-0002-1825-0097；“{value}”格式不符。',
  },
  orcidCheck: {
    en: 'The last sign of the ORCID "{value}" is a check digit and does not fit the others: one of the sixteen is mistyped.',
    zh: 'ORCID“{value}”的末位校验码与其余各位不符：其中有一位输入有误。',
  },
  emptyIdentifier: {
    en: 'Both `scheme` and `value` must say something, in at most 2,000 signs.',
    zh: 'scheme 与 value 均不能为空，且不超过 2000 字。',
  },
  ambiguous: {
    en: '{count} people here bear {value} in the scheme {scheme}; ask for one of them by our id.',
    zh: '此处有 {count} 人在 {scheme} 中使用标识 {value}；请改用本服务的 id。',
  },
  manyIds: {
    en: 'At most 100 at a time; these are {value}. Ask in several requests.',
    zh: '每次最多 100 个，现有 {value} 个；请分次查询。',
  },
} as const satisfies Record<string, Sentence>;
