import { edge, edges, node, parallel } from './kinds';

const named = { nameZh: 'text', nameEn: 'text' } as const;

export const nodes = {
  Institution: node(
    'ins',
    'A university, institute, company, hospital or public body.',
    {
      name: 'text',
      ...named,
      ror: 'text',
      uscc: 'text',
      kind: 'text',
      country: 'text',
      region: 'text',
      cityZh: 'text',
      cityEn: 'text',
      ownership: 'text',
      highTech: 'claim',
      headquarters: 'text',
      registeredCapital: 'number',
      foundedOn: 'text',
      publicGrade: 'text',
      approvedPosts: 'whole',
      seniorPosts: 'whole',
      ratioPilot: 'claim',
      source: 'text',
      /** Written by derive: people who work there now. */
      people: 'whole',
    },
    ['ror', 'uscc'],
  ),
  RankingList: node('rnk', 'A list that ranks universities.', { code: 'text', ...named }),
  Region: node('reg', 'A province-level division or a key region (重点区域).', {
    code: 'text',
    kind: 'text',
    ...named,
  }),
  Industry: node('ind', 'An industry as the catalogues name it.', { code: 'text', ...named }),
  Discipline: node(
    'dis',
    'A field in one of several schemes that stand side by side.',
    {
      scheme: 'text',
      code: 'text',
      ...named,
      stem: 'claim',
      source: 'text',
      /** Written by derive: people who work in it. */
      people: 'whole',
    },
    ['code'],
  ),
  Station: node('sta', 'A postdoc station: 流动站, 工作站 or 实践基地.', {
    ...named,
    kind: 'text',
    from: 'text',
    to: 'text',
  }),
  Association: node('aso', 'An association people belong to.', { ...named, kind: 'text' }),
  Event: node('evt', 'A fair, forum, contest or salon.', {
    ...named,
    kind: 'text',
    on: 'text',
    city: 'text',
  }),
};

const held = ['Person', 'Withheld'] as const;

export const institutionEdges = [
  edge('Institution', 'PART_OF', 'Institution', 'A school, institute or branch of a larger house.'),
  edge('Institution', 'RANKED', 'RankingList', 'Its place in a list in a year (from).', {
    ...parallel,
    rank: 'whole',
  }),
  ...edges(
    [
      ['Institution', 'Region'],
      ['CatalogueEntry', 'Region'],
      ['Catalogue', 'Region'],
    ],
    'IN_REGION',
    'Lies in or speaks for this region.',
  ),
  ...edges(
    [
      ['Institution', 'Industry'],
      ['Post', 'Industry'],
      ['CatalogueEntry', 'Industry'],
    ],
    'IN_INDUSTRY',
    'Belongs to this industry.',
  ),
  edge('Discipline', 'BROADER', 'Discipline', 'The wider field in the same scheme.'),
  edge('Discipline', 'EXACT_MATCH', 'Discipline', 'The same field in another scheme.'),
  edge('Discipline', 'CLOSE_MATCH', 'Discipline', 'Nearly the same field in another scheme.'),
  edge('Station', 'HOSTED_BY', 'Institution', 'The institution that runs it.'),
  edge('Station', 'ABOUT', 'Discipline', 'A field it takes postdocs in.', { weight: 'number' }),
  ...edges(
    held.map((from) => [from, 'Station'] as const),
    'SUPERVISES_AT',
    'A postdoc supervisor (合作导师) here.',
    {
      ...parallel,
      capacity: 'whole',
      /** Written by derive: capacity less the postdocs in station today. */
      free: 'whole',
    },
  ),
  ...edges(
    held.map((from) => [from, 'Station'] as const),
    'STAYED_AT',
    'A postdoc here.',
    {
      ...parallel,
      track: 'text',
      fullTime: 'claim',
    },
  ),
  ...edges(
    held.map((from) => [from, 'Association'] as const),
    'BELONGS_TO',
    'A member of it.',
  ),
  ...edges(
    held.map((from) => [from, 'Event'] as const),
    'ATTENDED',
    'Was there.',
    { result: 'text' },
  ),
];
