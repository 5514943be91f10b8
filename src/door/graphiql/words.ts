import type { Sentence } from '../../refusal';

const pair = (zh: string, en: string): Sentence => ({ zh, en });

export const words = {
  title: pair('GraphiQL · 人才图谱', 'GraphiQL · Talent Graph'),
  key: pair('密钥', 'Key'),
  purpose: pair('用途', 'Purpose'),
  open: pair('打开', 'Open'),
  forget: pair('忘记密钥', 'Forget the key'),
  first: pair(
    '请粘贴一个密钥（npm start 会打印演示密钥，也在 .talent/demo-keys.json 中）。密钥只保存在本标签页。',
    'Paste a key (npm start prints demo keys; they are also in .talent/demo-keys.json). It stays in this tab alone.',
  ),
  fictional: pair('虚构数据', 'Made-up data'),
};
