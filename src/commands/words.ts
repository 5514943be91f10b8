import type { Sentence } from '../neo4j/trouble';

export const words = {
  notManaged: {
    en: 'NEO4J_URI is set, so the database is not ours to back up or restore: use that server’s own tools, or unset it.',
    zh: '已设置 NEO4J_URI，数据库不由本程序管理：请使用该服务器自带的备份工具，或取消此变量。',
  },
  backupWhere: {
    en: 'Say where to: talent backup <file|folder>',
    zh: '请指定目标：talent backup <文件|文件夹>',
  },
  restoreWhat: {
    en: 'Say what to restore: talent restore <file>',
    zh: '请指定备份文件：talent restore <文件>',
  },
  badCount: {
    en: '--people takes a whole number from 1 to 20,000,000, and --seed a whole number.',
    zh: '--people 应为 1 到 20,000,000 的整数，--seed 应为整数。',
  },
  noSource: {
    en: 'Say what to import: talent import <file|-> [--source name]',
    zh: '请指定要导入的文件：talent import <文件|-> [--source 名称]',
  },
  keyWords: {
    en: 'Say what to do with keys: talent key create|list|rotate|revoke',
    zh: '请说明操作：talent key create|list|rotate|revoke',
  },
  noFile: (file: string) => ({
    en: `There is no file ${file}. Check the path, or give - to read standard input.`,
    zh: `没有文件 ${file}。请检查路径，或用 - 从标准输入读取。`,
  }),
} satisfies Record<string, Sentence | ((...words: string[]) => Sentence)>;
