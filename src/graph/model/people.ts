import { edge, edges, node, type Properties, parallel } from './kinds';

const person: Properties = {
  name: 'text',
  nameZh: 'text',
  nameEn: 'text',
  /** Every name, its script (ISO 15924) and its kind, in parallel. */
  nameTexts: 'texts',
  nameScripts: 'texts',
  nameKinds: 'texts',
  /** What the name shown is sorted by: pinyin, or Latin letters without their marks. */
  sortName: 'text',
  pool: 'text',
  orcid: 'text',
  homepage: 'text',
  country: 'text',
  region: 'text',
  languages: 'texts',
  /** A level per language, in parallel: `HSK5`, `C1`, `NATIVE`, or empty. */
  languageLevels: 'texts',
  availability: 'text',
  availableFrom: 'text',
  contractEndsOn: 'text',
  recordedOn: 'text',
  // From here on: written by derive, never by a source.
  titleLevel: 'text',
  papers: 'whole',
  outputs: 'whole',
  citations: 'whole',
  hIndex: 'whole',
  firstYear: 'whole',
  lastYear: 'whole',
  completeness: 'number',
  facets: 'texts',
  byName: 'text',
  byHIndex: 'text',
  byCitations: 'text',
  byLatest: 'text',
  withheldOn: 'text',
};

const orders = ['byName', 'byHIndex', 'byCitations', 'byLatest'];

export const nodes = {
  Person: node('per', 'A person, as public and declared sources show them.', person, [
    ...orders,
    'orcid',
    'country',
    'region',
    'titleLevel',
    'firstYear',
  ]),
  Withheld: node('per', 'A person who opted out: absent from every answer but their own.', person),
  InternationalPool: node(null, 'A person whose source declares the pool INTERNATIONAL.', {}),
  OverseasChinesePool: node(null, 'A person whose source declares the pool OVERSEAS_CHINESE.', {}),
  DomesticPool: node(null, 'A person whose source declares the pool DOMESTIC.', {}),
  UnassignedPool: node(null, 'A person whose source declares no pool.', {}),
  Identifier: node('idn', 'An identifier in a scheme other than ORCID.', { scheme: 'text', value: 'text' }),
  Civil: node('civ', 'Civil facts, for statutory relief alone.', {
    sex: 'text',
    birthDate: 'text',
    births: 'whole',
    nationality: 'text',
    formerNationality: 'text',
    hukouRegion: 'text',
    residencePermitFrom: 'text',
    residencePermitTo: 'text',
  }),
  Dossier: node('dos', 'Working-life facts that rules read: assessments, insurance, learning, pay.', {
    assessmentYears: 'wholes',
    assessmentResults: 'texts',
    insuredMonths: 'whole',
    insuredAsOf: 'text',
    learningYears: 'wholes',
    learningHours: 'wholes',
    learningProfessionalHours: 'wholes',
    annualPay: 'number',
    incomeTax: 'number',
    monthsInChina: 'whole',
    workYears: 'number',
    returnedOn: 'text',
    fullTimeSince: 'text',
    misconductOn: 'text',
    ethicsCleared: 'claim',
    employerRecommends: 'claim',
    outstandingContribution: 'claim',
    uniqueSkill: 'claim',
    frontLineYears: 'whole',
    majorBreakthrough: 'text',
    engineeringProblemSolved: 'text',
    leaderNoLongerTechnical: 'claim',
    civilServant: 'claim',
    source: 'text',
  }),
  ContactPoint: node('con', 'A way to reach a person, with who said so and whether they consented.', {
    kind: 'text',
    value: 'text',
    consent: 'text',
    consentOn: 'text',
    source: 'text',
  }),
  Title: node('ttl', 'A professional title (职称): series, level and name.', {
    series: 'text',
    seriesZh: 'text',
    seriesEn: 'text',
    level: 'text',
    nameZh: 'text',
    nameEn: 'text',
  }),
  Occupation: node('occ', 'An occupation in which skill levels are held.', {
    code: 'text',
    nameZh: 'text',
    nameEn: 'text',
    series: 'texts',
  }),
  Certificate: node('cer', 'A professional certificate as its issuer defines it.', {
    code: 'text',
    nameZh: 'text',
    nameEn: 'text',
    issuer: 'text',
    country: 'text',
    trade: 'text',
  }),
  CertificateList: node('cel', 'One edition of the list of recognised overseas certificates.', {
    edition: 'text',
    from: 'text',
    to: 'text',
    sourceDoc: 'text',
  }),
  Designation: node('dsg', '战略科学家, 高峰人才, 攻关团队负责人: a named standing.', {
    code: 'text',
    nameZh: 'text',
    nameEn: 'text',
  }),
};

const held = ['Person', 'Withheld'] as const;
const fromHeld = (to: string) => held.map((from) => [from, to] as const);

export const peopleEdges = [
  ...edges(fromHeld('Identifier'), 'IDENTIFIED_BY', 'This identifier is theirs.'),
  ...edges(fromHeld('Civil'), 'HAS_CIVIL', 'Their civil facts.'),
  ...edges(fromHeld('Dossier'), 'HAS_DOSSIER', 'Their working-life facts.'),
  ...edges(fromHeld('ContactPoint'), 'REACHED_AT', 'How to reach them.'),
  ...edges(fromHeld('Institution'), 'AFFILIATED_WITH', 'Works or worked there (职务 in role).', {
    ...parallel,
    department: 'text',
    postKind: 'text',
    occupation: 'text',
    fullTime: 'claim',
  }),
  ...edges(fromHeld('Institution'), 'EDUCATED_AT', 'Took a degree there; the role is the level.', {
    ...parallel,
    field: 'text',
    stem: 'claim',
    thesis: 'text',
    mode: 'text',
    taughtIn: 'text',
  }),
  ...edges(
    fromHeld('Institution'),
    'PERMITTED_AT',
    'A work permit for this employer; the role is its class.',
    {
      ...parallel,
      recognisedOn: 'text',
    },
  ),
  ...edges(fromHeld('Institution'), 'FOUNDED', 'Founded this company.', {
    share: 'number',
    paidInUsd: 'number',
  }),
  ...edges(fromHeld('Title'), 'HOLDS_TITLE', 'Holds this professional title.', {
    ...parallel,
    route: 'text',
    speciality: 'text',
  }),
  ...edges(fromHeld('Occupation'), 'SKILLED_AS', 'Holds a skill level; the role is the level.', {
    ...parallel,
    kind: 'text',
  }),
  ...edges(fromHeld('Certificate'), 'CERTIFIED', 'Holds this certificate.', { verification: 'text' }),
  edge('Certificate', 'LISTED_IN', 'CertificateList', 'Stands in this edition under a letter (role).', {
    equivalentTitle: 'text',
  }),
  ...edges(fromHeld('Designation'), 'DESIGNATED', 'Was given this standing.', parallel),
  ...edges(fromHeld('Discipline'), 'WORKS_IN', 'Works in this field, with a weight.', {
    weight: 'number',
    byName: 'text',
    byHIndex: 'text',
  }).map((kind) => ({ ...kind, indexes: ['byName', 'byHIndex'] })),
  ...held.flatMap((from) =>
    held.map((to) =>
      edge(from, 'SUPERVISED', to, 'Supervised a PhD or a postdoc (合作导师); the role says which.', {
        ...parallel,
        institution: 'text',
        station: 'text',
      }),
    ),
  ),
];
