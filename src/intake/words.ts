import type { Label } from '../graph/model';
import type { Sentence } from '../refusal';
import { called } from './called';

/** Every sentence an import says to people. No value but an id is quoted: a rejected line may hold a private one. */
export const says = {
  tooLong: (most: number): Sentence => ({
    en: `The line is longer than ${most} bytes.`,
    zh: `该行超过 ${most} 字节。`,
  }),
  nul: { en: 'The line holds a NUL character.', zh: '该行含有 NUL 字符。' },
  notUtf8: { en: 'The line is not valid UTF-8.', zh: '该行不是有效的 UTF-8 文本。' },
  halfCharacter: {
    en: 'The line holds half of a surrogate pair, which is no character.',
    zh: '该行含有不成对的代理码位，不构成字符。',
  },
  notJson: { en: 'The line is not one JSON object.', zh: '该行不是一个 JSON 对象。' },
  keyTwice: (key: string): Sentence => ({
    en: `The key "${key}" stands twice in one object; only one of them can be meant.`,
    zh: `同一对象中出现两个“${key}”键，无法判断以哪个为准。`,
  }),
  unknownField: (field: string): Sentence => ({
    en: `The field "${field}" is unknown here; check its spelling.`,
    zh: `此处没有“${field}”字段，请检查拼写。`,
  }),
  unknownType: (known: string): Sentence => ({
    en: `The field "type" must be one of: ${known}.`,
    zh: `“type”字段必须是以下之一：${known}。`,
  }),
  missing: (field: string): Sentence => ({
    en: `The field "${field}" is missing.`,
    zh: `缺少“${field}”字段。`,
  }),
  wrong: (field: string, why: Sentence): Sentence => ({
    en: `The field "${field}" does not fit: ${why.en}.`,
    zh: `“${field}”字段不符合要求：${why.zh}。`,
  }),
  broken: {
    en: 'The compressed file is damaged from here on; nothing after this line could be read.',
    zh: '压缩文件自此处起已损坏，此行之后的内容无法读取。',
  },
  usedTwice: (label: Label): Sentence => ({
    en: `Another ${called(label).en} of this file already has this id; the line was left out.`,
    zh: `文件中已有相同 id 的${called(label).zh}，该行未被采用。`,
  }),
  unknownReference: (label: Label, external: string): Sentence => ({
    en: `Neither the file nor the graph holds the ${called(label).en} "${external}"; the link was left out.`,
    zh: `文件与图谱中均无${called(label).zh}“${external}”，该关联未被采用。`,
  }),
  badIdentifier: (scheme: string): Sentence => ({
    en: `This is no valid ${scheme}: its form or check digit is wrong. It was left out, the rest was kept.`,
    zh: `${scheme} 无效（格式或校验位有误），已略去该标识，其余内容保留。`,
  }),
  sourceLate: {
    en: 'A source line must be the first line, and the only one.',
    zh: '“source”行必须是文件首行，且只能有一行。',
  },
  endsBeforeStart: {
    en: 'The end lies before the beginning; the fact was left out.',
    zh: '结束时间早于开始时间，该事实未被采用。',
  },
} as const;
