import type { Language, Sentence } from '../refusal';
import { filled } from '../wording/say';

/** All that the pages say themselves. */
export const words = {
  service: { zh: '人才图谱', en: 'Talent Graph' },
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出', en: 'Sign out' },
  key: { zh: '密钥', en: 'Key' },
  keyHint: {
    zh: '以 tg_ 开头；仅用于登录，不会写入网页或浏览器存储。',
    en: 'It begins with tg_; it serves to sign in and is kept neither in the page nor by the browser.',
  },
  purpose: { zh: '用途', en: 'Purpose' },
  purposeHint: {
    zh: '每次查阅都须有用途，并与查阅记录一并保存。',
    en: 'Every look is for a purpose, which is kept with the record of it.',
  },
  fromElsewhere: {
    zh: '此请求来自其他网站，未予处理。请直接在本站打开页面后重试。',
    en: 'This came from another site and was not done. Open the page here and try again.',
  },
  noSuchPerson: {
    zh: '查无此人：编号不存在、本人已选择不公开，或您无权查阅。',
    en: 'Nobody to show: there is no such id, they opted out, or they are not yours to see.',
  },
  badDay: {
    zh: '日期“{day}”不存在。请写成 2018-06-30 这样的形式。',
    en: '“{day}” is no day. Write it like 2018-06-30.',
  },
  notFound: { zh: '未找到', en: 'Not found' },
  trouble: { zh: '未能完成', en: 'That did not work' },
  people: { zh: '人才', en: 'People' },
  openById: { zh: '按编号打开', en: 'Open by id' },
  open: { zh: '打开', en: 'Open' },
  next: { zh: '下一页', en: 'Next page' },
  otherLanguage: { zh: 'English', en: '中文' },
  skip: { zh: '跳到正文', en: 'Skip to the portrait' },
  requestId: { zh: '请求编号', en: 'Request id' },

  asOf: { zh: '回溯至', en: 'As of' },
  show: { zh: '查看', en: 'Show' },
  backToToday: { zh: '回到今天', en: 'Back to today' },
  asItStood: {
    zh: '此画像显示的是 {day} 当日的状况：任职与资格按日期、成果截至当日、指标重新计算。',
    en: 'This is the portrait as it stood on {day}: posts and standings by their dates, works up to then, figures counted again.',
  },
  pool: { zh: '人才库', en: 'Pool' },
  place: { zh: '国家/地区', en: 'Country/region' },
  otherNames: { zh: '其他姓名', en: 'Other names' },
  identifiers: { zh: '标识', en: 'Identifiers' },
  homepage: { zh: '主页', en: 'Home page' },
  native: { zh: '母语', en: 'native' },
  languages: { zh: '语言', en: 'Languages' },
  availability: { zh: '意向', en: 'Availability' },
  availableFrom: { zh: '可到岗：{day}', en: 'could come from {day}' },
  contractEnds: { zh: '合同至 {day}', en: 'contract ends {day}' },
  recordedOn: { zh: '记录于 {day}', en: 'recorded {day}' },
  contact: { zh: '联系方式', en: 'Contact' },
  fields: { zh: '学科领域', en: 'Fields' },

  figures: { zh: '指标', en: 'Figures' },
  papers: { zh: '论文', en: 'Papers' },
  outputs: { zh: '其他成果', en: 'Other works' },
  citations: { zh: '被引', en: 'Citations' },
  hIndex: { zh: 'h 指数', en: 'h-index' },
  activeYears: { zh: '起止年份', en: 'Active' },
  careerAge: { zh: '学术年龄', en: 'Career age' },
  years: { zh: '{n} 年', en: '{n} years' },
  unknown: { zh: '未知', en: 'unknown' },
  citationsUnknown: {
    zh: '有 {n} 篇论文的被引次数来源未提供，未计入。',
    en: 'Citations of {n} papers are given by no source and not counted here.',
  },
  compare: {
    zh: '仅可与同领域、同学术年龄者比较。',
    en: 'To be compared only within one field and career age.',
  },

  timeline: { zh: '履历与成果时间线', en: 'Career and works over time' },
  timelineSays: {
    zh: '{from} 年至 {to} 年：任职 {posts} 段；每年的论文与其他成果（柱），以及被引次数（线）。论文最多的一年是 {best} 年，{papers} 篇。',
    en: '{from} to {to}: {posts} posts; papers and other works each year (bars) and citations received (line). The year with most papers is {best}, with {papers}.',
  },
  asTable: { zh: '以表格查看', en: 'The same as a table' },
  year: { zh: '年份', en: 'Year' },
  posts: { zh: '任职', en: 'Posts' },
  education: { zh: '教育经历', en: 'Education' },
  titles: { zh: '职称', en: 'Professional titles' },
  skills: { zh: '技能等级', en: 'Skill levels' },
  certificates: { zh: '职业资格证书', en: 'Certificates' },
  designations: { zh: '人才认定', en: 'Designations' },
  programmes: { zh: '人才称号', en: 'Honours' },
  awards: { zh: '奖项', en: 'Awards' },
  teams: { zh: '团队', en: 'Teams' },
  coreMember: { zh: '核心成员', en: 'core member' },
  projects: { zh: '项目', en: 'Projects' },
  stations: { zh: '博士后站', en: 'Postdoc stations' },
  capacity: { zh: '可招收 {n} 人', en: 'takes {n}' },
  free: { zh: '现余 {n} 个名额', en: '{n} free today' },
  associations: { zh: '社会团体任职', en: 'Associations' },
  events: { zh: '活动', en: 'Events' },
  newest: { zh: '最新 {n} 篇', en: 'the newest {n}' },
  more: { zh: '更早的论文', en: 'Earlier papers' },
  retracted: { zh: '已撤稿', en: 'retracted' },
  cited: { zh: '被引 {n} 次', en: 'cited {n} times' },
  coauthors: { zh: '主要合作者', en: 'Top co-authors' },
  together: { zh: '合作 {n} 篇', en: '{n} papers together' },
  supervisors: { zh: '导师', en: 'Supervisors' },
  students: { zh: '指导的博士生与博士后', en: 'PhD students and postdocs' },
  now: { zh: '至今', en: 'now' },
  startUnknown: { zh: '起始不详', en: 'start unknown' },
  since: { zh: '{from} 起', en: 'since {from}' },
  until: { zh: '至 {to}', en: 'until {to}' },

  completeness: { zh: '完整度', en: 'Completeness' },
  complete: { zh: '画像完整。', en: 'Nothing is missing.' },
  missing: { zh: '尚缺', en: 'Missing' },
  sources: { zh: '数据来源', en: 'Sources' },
  saysWhat: { zh: '内容', en: 'Says' },
  retrieved: { zh: '获取日期', en: 'Retrieved' },
  confidence: { zh: '置信度', en: 'Confidence' },
  basis: { zh: '法律依据', en: 'Lawful basis' },
  support: {
    zh: '画像用于支持人的判断，不构成任何自动决定（《个人信息保护法》第二十四条）。本次查阅已记录。',
    en: 'A portrait supports people’s judgement and decides nothing by itself (PIPL, article 24). This look is on record.',
  },
} satisfies Record<string, Sentence>;

export type Word = keyof typeof words;
/** A word of the pages in one language, its slots filled in. */
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (word, values = {}) =>
    filled(words[word], values)[language];
