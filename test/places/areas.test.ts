import { areaShown, countryArea, placed, regionArea } from '../../src/places/areas';

test.each([
  ['HK', '810000', '中国香港', 'Hong Kong, China'],
  ['MO', '820000', '中国澳门', 'Macao, China'],
  ['TW', '710000', '中国台湾', 'Taiwan, China'],
])('%s stands under China, as its region %s', (code, region, zh, en) => {
  expect(countryArea(code)).toEqual({ code: 'CN', zh: '中国', en: 'China' });
  expect(placed(code, null)).toEqual({
    country: { code: 'CN', zh: '中国', en: 'China' },
    region: { code: region, zh, en },
  });
  expect(placed('CN', region)).toEqual(placed(code, null));
  expect(areaShown(code, null)).toEqual({ code: region, zh, en });
  expect(areaShown('CN', region)).toEqual({ code: region, zh, en });
});

test('no code is called by a name that would set Hong Kong, Macao or Taiwan beside China', () => {
  for (const code of ['HK', 'MO', 'TW', 'CN']) expect(countryArea(code).zh).toBe('中国');
  for (const code of ['710000', '810000', '820000']) {
    expect(regionArea(code).zh).toMatch(/^中国/);
    expect(regionArea(code).en).toMatch(/, China$/);
  }
});

test('other countries and provinces are called as one calls them', () => {
  expect(countryArea('DE')).toEqual({ code: 'DE', zh: '德国', en: 'Germany' });
  expect(regionArea('310000')).toEqual({ code: '310000', zh: '上海市', en: 'Shanghai' });
  expect(areaShown('CN', '310000')?.zh).toBe('中国');
  expect(areaShown(null, null)).toBeNull();
});

test('a code nobody knows is its own name, and breaks nothing', () => {
  expect(countryArea('ZZZ1')).toEqual({ code: 'ZZZ1', zh: 'ZZZ1', en: 'ZZZ1' });
  expect(regionArea('US-CA').zh).toBe('US-CA');
});
