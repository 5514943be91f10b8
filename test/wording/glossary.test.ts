import { graphql, isEnumType } from 'graphql';
import { schema, typeDefs } from '../../src/graphql';
import { glossary } from '../../src/wording/glossary';
import { everyPair, type Pair, pairsIn } from './pairs';

/** The one pair that is meant to be crossed: the way to the page in the other language. */
const isLanguageLink = ({ zh, en }: Pair) => zh.text === 'English' && en.text === '中文';
const pairs = everyPair().filter((pair) => !isLanguageLink(pair));
const han = /\p{Script=Han}/u;
/** 虚构数据 and what is quoted from the interface read the same in both languages. */
const proper = (text: string) => text.replaceAll('虚构数据', '').replace(/`[^`]*`|\bfilter\.\w+/g, '');
const where = (those: Pair[]) => those.map((pair) => `${pair.where} ${pair.zh.text} | ${pair.en.text}`);

const enums = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => !name.startsWith('__'));

test('every enum of the schema is in the glossary, and no enum that is gone', () => {
  expect(Object.keys(glossary).sort()).toEqual(enums.map(({ name }) => name).sort());
});

test.each(enums.map((type) => [type.name, type] as const))(
  '%s: every value has its word, in the order of the schema',
  (name, type) => {
    const words: Record<string, Record<string, unknown>> = glossary;
    expect(Object.keys(words[name] ?? {})).toEqual(type.getValues().map((value) => value.name));
  },
);

test('no two values of one enum are called the same', () => {
  const twice = Object.entries(glossary).flatMap(([name, values]) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const labels = Object.values(values).map((label) => label[language]);
      return labels.filter((label, i) => labels.indexOf(label) !== i).map((label) => `${name}: ${label}`);
    }),
  );
  expect(twice).toEqual([]);
});

test('the reader of the sources sees a slot that one language forgot', () => {
  const [constant, made] = pairsIn(
    'x.ts',
    `const a = { zh: '没有 {id}', en: 'No {name}' };
     const b = (n: number) => ({ zh: \`共 \${n} 人\`, en: 'some' });`,
  );
  expect([constant?.zh.slots, constant?.en.slots]).toEqual([['{id}'], ['{name}']]);
  expect([made?.zh.slots, made?.en.slots]).toEqual([['n'], []]);
});

test('the sentences of every room are seen', () => {
  const rooms = new Set(pairs.map((pair) => pair.where.split('/')[0]));
  expect([...rooms]).toEqual(
    expect.arrayContaining(['access', 'door', 'neo4j', 'people', 'portrait', 'wording']),
  );
});

test('both languages say everything, each in its own signs', () => {
  expect(where(pairs.filter(({ zh }) => !han.test(zh.text)))).toEqual([]);
  expect(where(pairs.filter(({ en }) => !/[a-z]/i.test(en.text) || han.test(proper(en.text))))).toEqual([]);
});

test('both languages fill in the same', () => {
  const apart = pairs.filter(({ zh, en }) => zh.slots.join() !== en.slots.join());
  expect(apart.map(({ where, zh, en }) => `${where} ${zh.slots} | ${en.slots}`)).toEqual([]);
});

/** Who says the one in Chinese says the other in English. */
test.each([
  ['职称', /\btitles?\b/i],
  ['职务', /\bposts?\b/i],
  ['人才称号', /\bhonours?\b/i],
  ['合作导师', /\bpostdoc supervis/i],
  ['海外华人', /\boverseas Chinese\b/i],
  ['国家/地区', /\bcountr(y|ies)( or |\/)regions?\b/i],
])('%s is %s in English', (chinese, english) => {
  const broken = pairs.filter(({ zh, en }) => zh.text.includes(chinese) && !english.test(proper(en.text)));
  expect(where(broken)).toEqual([]);
});

/** And who says the one in English says the other in Chinese. */
test.each([
  [/\bprofessional titles?\b/i, '职称'],
  [/\bhonours?\b/i, '人才称号'],
  [/\bpostdoc supervis/i, '合作导师'],
  [/\boverseas Chinese\b/i, '海外华人'],
  [/\bcountr(y|ies)\b/i, '国家/地区'],
])('%s is %s in Chinese', (english, chinese) => {
  const broken = pairs.filter(({ zh, en }) => english.test(proper(en.text)) && !zh.text.includes(chinese));
  expect(where(broken)).toEqual([]);
});

test('海外华人 is nowhere called 华侨, in the schema neither', () => {
  expect(where(pairs.filter(({ zh }) => /华侨/.test(zh.text)))).toEqual([]);
  expect(typeDefs.filter((sdl) => /华侨/.test(sdl))).toEqual([]);
});

test('中国香港, 中国澳门 and 中国台湾 stand under China in both languages', () => {
  const named = pairs.filter(({ zh }) => /香港|澳门|台湾/.test(zh.text));
  expect(named).not.toEqual([]);
  const apart = named.filter(
    ({ zh, en }) => /(?<!中国)(香港|澳门|台湾)/.test(zh.text) || !/\bChina\b/.test(en.text),
  );
  expect(where(apart)).toEqual([]);
});

const ask = (source: string, language: 'zh' | 'en') =>
  graphql({ schema, source, contextValue: { language } });

test('a client reads the glossary in its own language, or the one it names', async () => {
  const query = '{ glossary(enum: "StationPart") { value label } }';
  expect((await ask(query, 'zh')).data?.glossary).toEqual([
    { value: 'POSTDOC', label: '博士后' },
    { value: 'SUPERVISOR', label: '合作导师' },
  ]);
  const inEnglish = await ask('{ glossary(enum: "StationPart", language: EN) { label } }', 'zh');
  expect(inEnglish.data?.glossary).toEqual([{ label: 'postdoc' }, { label: 'postdoc supervisor' }]);
});

test('without an enum it gives every value of every enum', async () => {
  const { data } = await ask('{ glossary { enum value } }', 'en');
  const all = enums.flatMap((type) => type.getValues().map(({ name }) => ({ enum: type.name, value: name })));
  expect(data?.glossary).toHaveLength(all.length);
  expect(data?.glossary).toEqual(expect.arrayContaining(all));
});

test('an enum we do not have is refused with those we have', async () => {
  const { errors } = await ask('{ glossary(enum: "Station") { label } }', 'en');
  expect(errors?.[0]?.message).toMatch(/no enum Station\. .*\bStationKind\b/);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
