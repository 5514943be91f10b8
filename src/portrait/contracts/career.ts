import { claim, id, number, reads, text } from '../../graph/query';
import { dated, known, maybe, named, ofPerson, oneOf, period } from './words';

export const affiliationsOf = reads('portrait/affiliations', dated, {
  ...ofPerson,
  institutionId: id,
  ...named,
  role: maybe,
  department: maybe,
  postKind: oneOf('PROFESSIONAL', 'SKILLED', 'MANAGEMENT'),
  fullTime: claim.nullable(),
  ...period,
});

export const degreesOf = reads('portrait/degrees', known, {
  ...ofPerson,
  institutionId: id,
  ...named,
  level: oneOf('BACHELOR', 'MASTER', 'PHD'),
  field: maybe,
  stem: claim.nullable(),
  thesis: maybe,
  mode: oneOf('FULL_TIME', 'PART_TIME', 'JOINT'),
  taughtIn: maybe,
  from: maybe,
  to: maybe,
  undated: claim,
});

export const titlesOf = reads('portrait/titles', dated, {
  ...ofPerson,
  id,
  ...named,
  level: oneOf('SENIOR_FULL', 'SENIOR_ASSOCIATE', 'SENIOR', 'MID', 'JUNIOR', 'TECHNICIAN'),
  series: maybe,
  seriesZh: maybe,
  seriesEn: maybe,
  route: maybe,
  speciality: maybe,
  ...period,
});

export const skillsOf = reads('portrait/skills', known, {
  ...ofPerson,
  id,
  ...named,
  code: maybe,
  level: oneOf('APPRENTICE', 'LEVEL_5', 'LEVEL_4', 'LEVEL_3', 'LEVEL_2', 'LEVEL_1', 'SPECIAL', 'CHIEF'),
  kind: oneOf('QUALIFICATION', 'SKILL_LEVEL'),
  from: maybe,
  undated: claim,
});

export const certificatesOf = reads('portrait/certificates', dated, {
  ...ofPerson,
  id,
  ...named,
  code: maybe,
  issuer: maybe,
  country: maybe,
  verification: oneOf('VERIFIED', 'PENDING', 'FAILED'),
  ...period,
});

export const designationsOf = reads('portrait/designations', dated, {
  ...ofPerson,
  id,
  code: text,
  ...named,
  ...period,
});

export const disciplinesOf = reads('portrait/disciplines', known, {
  ...ofPerson,
  disciplineId: id,
  ...named,
  weight: number.nullable(),
});
