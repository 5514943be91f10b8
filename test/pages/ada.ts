import type { worldOf } from '../portrait/world';

/** Breaks out of a page that forgets to escape. */
export const wicked = '</script><img src=x onerror="alert(1)">\u2028';

/** Somebody of whom everything is known, so that a page shows all it can. */
export async function richAda(world: ReturnType<typeof worldOf>): Promise<string> {
  const ada = await world.person('Ada Byron', {
    nameZh: '艾达',
    nameTexts: ['Ada Byron', '艾达', wicked],
    nameScripts: ['Latn', 'Hani', 'Latn'],
    nameKinds: ['PREFERRED', 'PREFERRED', 'PEN'],
    pool: 'DOMESTIC',
    orcid: '0009-0009-0000-0001',
    homepage: 'javascript:alert(2)',
    country: 'CN',
    region: '310000',
    languages: ['zh', 'en'],
    languageLevels: ['NATIVE', 'C1'],
    availability: 'LISTENING',
    availableFrom: '2027-01',
    recordedOn: '2025-05',
    papers: 3,
    outputs: 1,
    citations: 17,
    hIndex: 2,
    firstYear: 2009,
    lastYear: 2021,
  });
  const grace = await world.person('Grace');
  const hidden = await world.person('Hidden Person');
  const house = await world.node('Institution', 'house', { nameEn: `House ${wicked}`, nameZh: '大院' });
  const other = await world.node('Institution', 'other', { nameEn: 'Other House', nameZh: '别院' });
  await world.edge(ada, 'AFFILIATED_WITH', other, { role: 'Lecturer', from: '2010-09', to: '2014' });
  await world.edge(ada, 'AFFILIATED_WITH', house, {
    role: 'Professor',
    department: 'Engines',
    from: '2014-03',
  });
  await world.edge(ada, 'EDUCATED_AT', other, {
    role: 'PHD',
    field: 'Mathematics',
    thesis: 'On engines',
    to: '2010',
  });
  const title = await world.node('Title', 'title', {
    level: 'SENIOR_FULL',
    nameEn: 'Research professor',
    nameZh: '研究员',
  });
  await world.edge(ada, 'HOLDS_TITLE', title, { from: '2016' });
  const field = await world.node('Discipline', 'field', {
    scheme: 'FIELD333',
    code: 'T1',
    nameEn: 'Computing',
    nameZh: '计算',
  });
  await world.edge(ada, 'WORKS_IN', field, { weight: 0.7 });
  const station = await world.node('Station', 'station', {
    nameEn: 'Engine station',
    nameZh: '引擎流动站',
    kind: 'MOBILE',
  });
  await world.edge(ada, 'SUPERVISES_AT', station, { capacity: 3, free: 1, from: '2018' });
  const team = await world.node('Team', 'team', { nameEn: 'Engine team', nameZh: '引擎团队' });
  await world.edge(ada, 'MEMBER_OF', team, { role: 'LEADER', core: true, from: '2019' });
  await world.edge(ada, 'SUPERVISED', grace, { role: 'POSTDOC', from: '2018', to: '2020' });
  const contact = await world.node('ContactPoint', 'contact', {
    kind: 'EMAIL',
    value: 'ada@example.org',
    consent: 'GIVEN',
  });
  await world.edge(ada, 'REACHED_AT', contact);
  await world.paper(
    `Notes ${wicked}`,
    { year: 2009, venue: 'Memoirs', citations: 12, citationYears: [2010, 2020], citationCounts: [5, 7] },
    [ada, grace],
  );
  await world.paper('Engines', { year: 2015, citations: 5, citationYears: [2016], citationCounts: [5] }, [
    ada,
    hidden,
    grace,
  ]);
  await world.paper('Late notes', { year: 2021, citations: 0 }, [grace, ada]);
  await world.paper('An engine', { year: 2018, kind: 'PATENT', number: 'X-1' }, [ada], 'Output');
  const source = await world.node('Source', 'source', {
    code: 'test-pages',
    nameEn: 'Made up',
    nameZh: '虚构',
    lawfulBasis: 'SYNTHETIC',
    confidence: 0.5,
  });
  await world.edge(ada, 'DESCRIBED_BY', source, { groups: ['NAMES', 'OUTPUTS'], retrievedOn: '2026-01' });
  await world.optOut(hidden);
  return ada;
}
