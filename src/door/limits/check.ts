import type { DocumentNode } from 'graphql';
import { Refusal, type Sentence } from '../../refusal';
import { filled } from '../../wording/say';
import type { Limits } from './limits';
import { shapesOf, textOf } from './shape';

type Counted = Exclude<keyof Limits, 'tokens' | 'cost'>;

const words: Record<Counted, Sentence> = {
  depth: {
    zh: '此操作的字段嵌套了 {asked} 层，上限为 {limit} 层。请拆分为多个请求。',
    en: 'This operation nests fields {asked} deep; the limit is {limit}. Ask in several requests.',
  },
  introspectionDepth: {
    zh: '此内省查询嵌套了 {asked} 层，上限为 {limit} 层。',
    en: 'This introspection nests fields {asked} deep; the limit is {limit}.',
  },
  aliases: {
    zh: '此操作使用了 {asked} 个别名，上限为 {limit} 个。查询多个对象请使用接受列表的字段，例如 peopleByIds。',
    en: 'This operation uses {asked} aliases; the limit is {limit}. For many things at once use a field that takes a list, such as peopleByIds.',
  },
  rootFields: {
    zh: '此操作在顶层请求了 {asked} 个字段，上限为 {limit} 个。',
    en: 'This operation asks {asked} fields at the top; the limit is {limit}.',
  },
  directives: {
    zh: '此操作使用了 {asked} 个指令，上限为 {limit} 个。',
    en: 'This operation uses {asked} directives; the limit is {limit}.',
  },
  repeats: {
    zh: '同一层中有一项重复了 {asked} 次，上限为 {limit} 次。写一次即可。',
    en: 'One selection names the same thing {asked} times; the limit is {limit}. Once is enough.',
  },
  fragments: {
    zh: '此文档含有 {asked} 个片段，上限为 {limit} 个。',
    en: 'This document holds {asked} fragments; the limit is {limit}.',
  },
};

export const tooManyTokens: Sentence = {
  zh: '查询文本超过 {limit} 个词元。请把值放入变量，或拆分为多个请求。',
  en: 'The text of the query has more than {limit} tokens. Put values into variables, or ask in several requests.',
};

/** Refuses a document of which any operation goes beyond the limits, saying which, by how much. */
export function checkLimits(document: DocumentNode, limits: Limits): void {
  const refuseBeyond = (limit: Counted, asked: number) => {
    if (asked > limits[limit])
      throw new Refusal('TOO_COSTLY', filled(words[limit], { asked, limit: limits[limit] }));
  };
  const { repeats, fragments } = textOf(document);
  refuseBeyond('repeats', repeats);
  refuseBeyond('fragments', fragments);
  for (const shape of shapesOf(document)) {
    refuseBeyond('rootFields', shape.rootFields);
    refuseBeyond('depth', shape.depth);
    refuseBeyond('introspectionDepth', shape.introspectionDepth);
    refuseBeyond('aliases', shape.aliases);
    refuseBeyond('directives', shape.directives);
  }
}
