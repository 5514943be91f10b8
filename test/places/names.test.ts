import { aliasesOf } from '../../src/places/aliases';
import { editionName } from '../../src/places/editionName';
import { isInForce } from '../../src/places/inForce';
import { nameQuery } from '../../src/places/nameQuery';
import { name } from '../../src/wording/named';

const en = { language: 'en' } as const;
const zh = { language: 'zh' } as const;

test('a name comes in the language asked for, else the request’s, else the one there is', () => {
  const place = { id: 'ins_1', nameZh: '示例大学', nameEn: 'Example University' };
  expect(name(place, {}, zh)).toBe('示例大学');
  expect(name(place, { language: 'EN' }, zh)).toBe('Example University');
  expect(name({ ...place, nameEn: null }, {}, en)).toBe('示例大学');
  expect(name({ id: 'ins_1', nameZh: null, nameEn: null }, {}, en)).toBe('ins_1');
});

test('an edition without a name of its own is its programme and year', () => {
  const edition = {
    id: 'ped_1',
    nameZh: null,
    nameEn: null,
    year: 2023,
    programmeId: 'prg_1',
    programmeNameZh: '启明星计划',
    programmeNameEn: 'Rising Stars',
  };
  expect(editionName(edition, {}, zh)).toBe('启明星计划（2023年度）');
  expect(editionName(edition, {}, en)).toBe('Rising Stars 2023');
  expect(editionName({ ...edition, nameEn: 'The Call' }, {}, zh)).toBe('The Call');
});

test('aliases stand in the order of their time; what nobody dates is null, not empty', () => {
  const aliases = aliasesOf({
    aliasNames: ['New', 'Old', 'Oldest'],
    aliasFroms: ['2020', '2010', ''],
    aliasTos: ['', '2019', '2009'],
  });
  expect(aliases).toEqual([
    { name: 'Oldest', from: null, to: '2009' },
    { name: 'Old', from: '2010', to: '2019' },
    { name: 'New', from: '2020', to: null },
  ]);
});

test('what is typed is never a command to the index', () => {
  expect(nameQuery('Univ* OR (x) "y~ \\')).toBe('+(univ OR univ*) +(or OR or*) +(x OR x*) +(y OR y*)');
  expect(nameQuery('上海ABC大')).toBe('+"上海" +(abc OR abc*) +大*');
  expect(nameQuery('+-&|!(){}[]^"~*?:\\/')).toBeNull();
});

test('an edition is in force from its first to its last day, and a month lasts to its end', () => {
  const edition = { status: 'PUBLISHED' as const, from: '2023-06', to: '2024-05' };
  expect(isInForce(edition, '2024-05-31')).toBe(true);
  expect(isInForce(edition, '2024-06-01')).toBe(false);
  expect(isInForce(edition, '2023-05-31')).toBe(false);
  expect(isInForce({ ...edition, status: 'SUPERSEDED' }, '2023-12-01')).toBe(false);
  expect(isInForce({ ...edition, to: null }, '2099-01-01')).toBe(true);
});
