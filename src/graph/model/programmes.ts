import { edge, edges, node, parallel } from './kinds';

const named = { nameZh: 'text', nameEn: 'text' } as const;

export const nodes = {
  Programme: node(
    'prg',
    'A talent programme; its yearly calls are editions.',
    {
      code: 'text',
      ...named,
      sponsor: 'text',
      level: 'text',
      /** Names it bore, and from when to when, in parallel. */
      aliasNames: 'texts',
      aliasFroms: 'texts',
      aliasTos: 'texts',
    },
    ['code'],
  ),
  ProgrammeEdition: node('ped', 'One call of a programme.', {
    ...named,
    year: 'whole',
    opensOn: 'text',
    closesOn: 'text',
    status: 'text',
    places: 'whole',
    money: 'text',
    sourceDoc: 'text',
  }),
  Award: node('awd', 'An award.', { code: 'text', ...named, level: 'text', issuer: 'text' }, ['code']),
  Post: node('pst', 'A post (岗位) somebody is wanted for.', {
    ...named,
    kind: 'text',
    postType: 'text',
    grade: 'text',
    requirements: 'text',
    minDegree: 'text',
    payFrom: 'number',
    payTo: 'number',
    opensOn: 'text',
    closesOn: 'text',
    special: 'claim',
    headcount: 'whole',
  }),
  Catalogue: node('cat', 'A catalogue of scarce talent (急需紧缺人才目录).', {
    ...named,
    system: 'text',
    issuer: 'text',
    issuerLevel: 'text',
    jointIssuer: 'text',
  }),
  CatalogueEdition: node('ced', 'One published edition of a catalogue.', {
    year: 'whole',
    from: 'text',
    to: 'text',
    status: 'text',
    publishedOn: 'text',
  }),
  CatalogueEntry: node('cen', 'One scarce post in an edition.', {
    ...named,
    postType: 'text',
    education: 'text',
    major: 'text',
    ability: 'text',
    experience: 'text',
    urgency: 'text',
    headcount: 'whole',
  }),
};

const held = ['Person', 'Withheld'] as const;

export const programmeEdges = [
  edge('ProgrammeEdition', 'EDITION_OF', 'Programme', 'A call of this programme.'),
  edge('CatalogueEdition', 'EDITION_OF', 'Catalogue', 'An edition of this catalogue.'),
  edge('CatalogueEntry', 'ENTRY_OF', 'CatalogueEdition', 'Stands in this edition.'),
  ...edges(
    held.map((from) => [from, 'ProgrammeEdition'] as const),
    'SELECTED_FOR',
    'Was chosen for this call.',
    {
      track: 'text',
      result: 'text',
    },
  ),
  ...edges(
    held.map((from) => [from, 'Award'] as const),
    'WON',
    'Won it (from: the day).',
    parallel,
  ),
  ...edges(
    held.map((from) => [from, 'ProgrammeEdition'] as const),
    'SERVED_ON',
    'Sat on its panel.',
    parallel,
  ),
  edge('Post', 'OFFERED_BY', 'Institution', 'The employer.'),
  ...edges(
    [
      ['Post', 'Discipline'],
      ['CatalogueEntry', 'Discipline'],
    ],
    'NEEDS',
    'Wants somebody of this field.',
  ),
];
