import { z } from 'zod';
import { count, line, maybe, names, own, partialDate, period, text, year } from './words';

const affiliation = z.strictObject({
  institution: own,
  role: maybe(line),
  department: maybe(line),
  postKind: maybe(z.enum(['PROFESSIONAL', 'SKILLED', 'MANAGEMENT'])),
  occupation: maybe(own),
  fullTime: maybe(z.boolean()),
  ...period,
});

const degree = z.strictObject({
  institution: own,
  level: z.enum(['BACHELOR', 'MASTER', 'PHD']),
  year: maybe(year),
  field: maybe(line),
  stem: maybe(z.boolean()),
  thesis: maybe(text),
  mode: maybe(z.enum(['FULL_TIME', 'PART_TIME', 'JOINT'])),
  taughtIn: maybe(line),
});

/** Read only for statutory relief; never shown, never scored. */
const civil = z.strictObject({
  sex: maybe(z.enum(['MALE', 'FEMALE'])),
  birthDate: maybe(partialDate),
  births: maybe(count),
  nationality: maybe(z.string().length(2)),
  formerNationality: maybe(z.string().length(2)),
  hukouRegion: maybe(z.string().length(6)),
  residencePermit: maybe(z.strictObject(period)),
});

const dossier = z.strictObject({
  assessments: maybe(z.array(z.strictObject({ year, result: z.enum(['EXCELLENT', 'PASSED', 'FAILED']) }))),
  /** Months of social insurance in the 24 before `asOf`. */
  insurance: maybe(z.strictObject({ months: count.max(24), asOf: partialDate })),
  learning: maybe(z.array(z.strictObject({ year, hours: count, professionalHours: count }))),
  /** Yuan a year. */
  annualPay: maybe(z.number().min(0)),
  incomeTax: maybe(z.number().min(0)),
  monthsInChina: maybe(count.max(12)),
  workYears: maybe(z.number().min(0)),
  returnedOn: maybe(partialDate),
  fullTimeSince: maybe(partialDate),
  misconductOn: maybe(partialDate),
  ethicsCleared: maybe(z.boolean()),
  employerRecommends: maybe(z.boolean()),
  outstandingContribution: maybe(z.boolean()),
  uniqueSkill: maybe(z.boolean()),
  frontLineYears: maybe(count),
  majorBreakthrough: maybe(line),
  engineeringProblemSolved: maybe(line),
  leaderNoLongerTechnical: maybe(z.boolean()),
  civilServant: maybe(z.boolean()),
});

export const person = z.strictObject({
  type: z.literal('person'),
  id: own,
  names,
  /** Absent or null when the source declares none: then UNASSIGNED, never guessed. */
  pool: maybe(z.enum(['INTERNATIONAL', 'OVERSEAS_CHINESE', 'DOMESTIC'])),
  orcid: maybe(line),
  identifiers: maybe(z.array(z.strictObject({ scheme: line, value: line }))),
  homepage: maybe(line),
  languages: maybe(z.array(z.strictObject({ code: line, level: maybe(line) }))),
  availability: maybe(z.enum(['OPEN', 'LISTENING', 'NOT_LOOKING'])),
  availableFrom: maybe(partialDate),
  contractEndsOn: maybe(partialDate),
  affiliations: maybe(z.array(affiliation)),
  degrees: maybe(z.array(degree)),
  disciplines: maybe(
    z.array(z.union([own, z.strictObject({ discipline: own, weight: z.number().min(0).max(1) })])),
  ),
  civil: maybe(civil),
  dossier: maybe(dossier),
  recordedOn: maybe(partialDate),
});

export const supervision = z.strictObject({
  type: z.literal('supervision'),
  supervisor: own,
  student: own,
  kind: z.enum(['PHD', 'POSTDOC']),
  institution: maybe(own),
  station: maybe(own),
  ...period,
});

export const title = z.strictObject({
  type: z.literal('title'),
  person: own,
  series: line,
  seriesZh: maybe(line),
  level: z.enum(['SENIOR_FULL', 'SENIOR_ASSOCIATE', 'SENIOR', 'MID', 'JUNIOR', 'TECHNICIAN']),
  names,
  route: maybe(line),
  speciality: maybe(line),
  ...period,
});

export const occupation = z.strictObject({
  type: z.literal('occupation'),
  id: own,
  code: maybe(line),
  names,
  /** Title series in the same or a near speciality. */
  series: maybe(z.array(line)),
});

export const skill = z.strictObject({
  type: z.literal('skill'),
  person: own,
  occupation: own,
  /** 五级 … 一级 are LEVEL_5 … LEVEL_1; 特级技师 and 首席技师 came in 2022. */
  level: z.enum(['APPRENTICE', 'LEVEL_5', 'LEVEL_4', 'LEVEL_3', 'LEVEL_2', 'LEVEL_1', 'SPECIAL', 'CHIEF']),
  kind: z.enum(['QUALIFICATION', 'SKILL_LEVEL']),
  from: maybe(partialDate),
});

export const certificate = z.strictObject({
  type: z.literal('certificate'),
  id: own,
  code: line,
  names,
  issuer: maybe(line),
  country: maybe(z.string().length(2)),
  trade: maybe(line),
  listed: maybe(
    z.array(z.strictObject({ list: own, letter: z.enum(['A', 'B', 'C']), equivalentTitle: maybe(line) })),
  ),
});

export const certificateList = z.strictObject({
  type: z.literal('certificateList'),
  id: own,
  edition: line,
  sourceDoc: maybe(line),
  ...period,
});

export const certified = z.strictObject({
  type: z.literal('certified'),
  person: own,
  certificate: own,
  verification: maybe(z.enum(['VERIFIED', 'PENDING', 'FAILED'])),
  ...period,
});

export const designation = z.strictObject({
  type: z.literal('designation'),
  person: own,
  code: z.enum(['STRATEGIC_SCIENTIST', 'PEAK_TALENT', 'KEY_TASK_LEAD']),
  ...period,
});

export const permit = z.strictObject({
  type: z.literal('permit'),
  person: own,
  institution: own,
  class: z.enum(['A', 'B', 'C']),
  recognisedOn: maybe(partialDate),
  ...period,
});

export const contact = z.strictObject({
  type: z.literal('contact'),
  person: own,
  kind: z.enum(['EMAIL', 'PHONE', 'OFFICE', 'WEB']),
  value: line,
  consent: z.enum(['GIVEN', 'REFUSED', 'UNKNOWN']),
  consentOn: maybe(partialDate),
});

export const founder = z.strictObject({
  type: z.literal('founder'),
  person: own,
  institution: own,
  share: maybe(z.number().min(0).max(1)),
  paidInUsd: maybe(z.number().min(0)),
  ...period,
});
