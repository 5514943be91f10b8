import type { Sentence } from '../refusal';
import { glossary } from '../wording/glossary';
import { filled } from '../wording/say';

type Labelled = 'Role' | 'Purpose';

const labelIn = (kind: Labelled, value: string): Sentence => {
  const labels: Readonly<Record<string, Sentence>> = glossary[kind];
  return labels[value] ?? { zh: value, en: value };
};

/** How a role or purpose is called, with the code by which it is stated. */
export const labels = (kind: Labelled, value: string): Sentence => {
  const { zh, en } = labelIn(kind, value);
  return { zh: `${zh}（${value}）`, en: `${en} (${value})` };
};

export const labelsOf = (kind: Labelled, values: readonly string[]): Sentence => {
  const all = values.map((value) => labels(kind, value));
  return { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') };
};

/** A template with each slot filled in its own language. */
export const worded = (template: Sentence, values: Readonly<Record<string, Sentence>>): Sentence => {
  const inOne = (language: 'zh' | 'en') =>
    Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, value[language]]));
  return { zh: filled(template, inOne('zh')).zh, en: filled(template, inOne('en')).en };
};

/** What reads the same in every language: a name, a code, an id. */
export const same = (text: string): Sentence => ({ zh: text, en: text });

export const notAllowed: Sentence = {
  zh: '{what} 仅限以下身份：{roles}；且用途须为：{purposes}。您的密钥身份为{role}，本次请求声明的用途为{purpose}。',
  en: '{what} is only for: {roles}; and only for the purposes: {purposes}. Your key is that of: {role}; this request states the purpose: {purpose}.',
};

export const noPurpose: Sentence = {
  zh: '请在请求头 x-purpose 中声明用途。此密钥可声明：{purposes}。',
  en: 'State what the request is for in the header x-purpose. This key may state: {purposes}.',
};

export const unknownPurpose: Sentence = {
  zh: '请求头 x-purpose 的值无法识别。此密钥可声明：{purposes}。',
  en: 'The header x-purpose holds no purpose that we know. This key may state: {purposes}.',
};

export const purposeNotOfKey: Sentence = {
  zh: '此密钥不可用于{purpose}。可声明：{purposes}。如需更改，请联系发放密钥的管理员。',
  en: 'This key may not be used for {purpose}. It may state: {purposes}. If that is wrong, ask the administrator who gave you the key.',
};

export const noKey: Sentence = {
  zh: '请提供密钥：在请求头中写入 Authorization: Bearer tg_…。密钥由管理员用 talent key create 发放。',
  en: 'Bring a key: send the header Authorization: Bearer tg_… . An administrator makes keys by `talent key create`.',
};

export const malformedKey: Sentence = {
  zh: '请求头 Authorization 的格式应为 Bearer tg_<编号>_<密文>，请完整复制发放时显示的密钥。',
  en: 'The header Authorization should read Bearer tg_<id>_<secret>: copy the whole key as it was shown when it was made.',
};

export const badKey: Sentence = {
  zh: '此密钥无效、已过期或已被撤销。请核对后重试，或向管理员申请新的密钥。',
  en: 'This key is not one of ours, has expired or was revoked. Check it, or ask an administrator for a new one.',
};

export const readOnlyKey: Sentence = {
  zh: '此密钥的权限范围不包含这类操作。请使用带有 read（查询）或 write（变更）权限的密钥。',
  en: 'The scopes of this key leave this kind of operation out. Use a key with the scope read for queries, write for mutations.',
};

export const noSuchKey: Sentence = {
  zh: '没有编号为 {id} 的密钥。用 talent key list 查看全部密钥。',
  en: 'There is no key {id}. See them all by `talent key list`.',
};

export const keyHasSuccessor: Sentence = {
  zh: '密钥 {id} 已轮换为 {by}，请轮换后者。',
  en: 'The key {id} was already rotated; its successor is {by}. Rotate that one.',
};

export const keyIsOver: Sentence = {
  zh: '密钥 {id} 已过期或已撤销，不能轮换。请用 talent key create 新建。',
  en: 'The key {id} has expired or was revoked, so it cannot be rotated. Make a new one by `talent key create`.',
};

export const purposesOfOthers: Sentence = {
  zh: '身份{role}不能使用这些用途：{purposes}。“本人查阅”用途仅供本人密钥使用，且本人密钥只能用于该用途。',
  en: 'A key of {role} cannot have the purposes: {purposes}. SELF is for keys of a person themselves, and such keys have no other purpose.',
};

export const selfNeedsPerson: Sentence = {
  zh: '本人密钥必须指明人员编号（person）。',
  en: 'A key of role SELF needs the id of the person it is for (person).',
};

export const onlySelfHasPerson: Sentence = {
  zh: '只有本人密钥才能指明人员编号（person）。',
  en: 'Only a key of role SELF is bound to a person.',
};

export const noSuchInstitution: Sentence = {
  zh: '没有编号为 {id} 的机构。',
  en: 'There is no institution {id}.',
};

export const noSuchPerson: Sentence = {
  zh: '没有编号为 {id} 的人员。',
  en: 'There is no person {id}.',
};

export const pageTooLong: Sentence = {
  zh: '每页最多 {most} 条（first）。请分页查询，用 after 取下一页。',
  en: 'A page holds {most} at most (first). Ask for the next one by after.',
};

export const badAuditCursor: Sentence = {
  zh: 'after 不是有效的游标。请使用上一页返回的 pageInfo.endCursor。',
  en: 'after is no cursor of ours. Use pageInfo.endCursor of the page before.',
};

export const labelMissing: Sentence = {
  zh: '请用 --label 说明密钥归谁使用，例如 --label "市人才服务中心"。',
  en: 'Say whose key it is by --label, for example --label "City talent service".',
};

export const notOneOf: Sentence = {
  zh: '{option} 应为以下之一：{known}。',
  en: '{option} takes: {known}.',
};

export const badDay: Sentence = {
  zh: '--expires 应为日期，例如 2027-01-31；密钥在当日（UTC）结束后失效。',
  en: '--expires takes a day such as 2027-01-31; the key works until that day ends, in UTC.',
};

export const badOverlap: Sentence = {
  zh: '--overlap 应为 0 到 2160（90 天）之间的小时数。',
  en: '--overlap takes a number of hours from 0 to 2160 (90 days).',
};

export const idOfKeyMissing: Sentence = {
  zh: '请写明密钥编号（key_…）。用 talent key list 查看。',
  en: 'Say which key, by its id (key_…). See them by `talent key list`.',
};

export const keyMade: Sentence = {
  zh: '{token}\n密钥 {id}，身份：{role}；用途：{purposes}；有效期至：{expires}。密钥只显示这一次，请立即妥善保存。',
  en: '{token}\nKey {id}, role: {role}; purposes: {purposes}; expires: {expires}. It is shown this once: keep it now.',
};

export const keyRevoked: Sentence = {
  zh: '密钥 {id} 已于 {at} 撤销，两秒内在所有进程中失效。',
  en: 'The key {id} is revoked since {at}; no process takes it after two seconds.',
};
