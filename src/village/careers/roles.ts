import type { Ingredients } from '../ingredients';
import type { Words } from '../ingredients/words';
import type { Kind } from '../places/house';
import type { Standing } from './career';

const words = (zh: string, en: string): Words => ({ zh, en });

/** Roles below those the ingredients know. */
const beginners: Readonly<Record<Kind, Words>> = {
  EDUCATION: words('助教', 'Teaching Assistant'),
  RESEARCH: words('研究实习员', 'Research Assistant'),
  COMPANY: words('助理工程师', 'Assistant Engineer'),
  HOSPITAL: words('住院医师', 'Resident Physician'),
  GOVERNMENT: words('科员', 'Officer'),
  PUBLIC: words('助理工程师', 'Assistant Engineer'),
};

export const student = words('博士研究生', 'Doctoral Student');
export const postdoc = words('博士后', 'Postdoctoral Researcher');

const crafts: readonly Words[] = [
  words('首席技师', 'Chief Technician'),
  words('高级技师', 'Senior Technician'),
  words('技师', 'Technician'),
  words('高级技工', 'Senior Skilled Worker'),
];

const worker = words('技工', 'Skilled Worker');

/** The role of somebody in a workshop, 0 the highest. */
export const craft = (rank: number): Words => crafts[rank] ?? worker;

const ranks: Readonly<Record<string, string>> = {
  SENIOR_FULL: '正高级',
  SENIOR_ASSOCIATE: '副高级',
  MID: '中级',
};

/** The kind as the ingredients call it. */
export const fileKind = (kind: Kind): string => (kind === 'PUBLIC' ? 'PUBLIC_INSTITUTION' : kind);

/** The role that goes with a standing and with the years since the last degree. */
export const roleOf = (
  from: Ingredients,
  kind: Kind,
  standing: Standing,
  years: number,
  share: number,
): Words => {
  const rank = ranks[standing ?? ''];
  if (!rank) return beginners[kind];
  const ofRank = (from.institutions.roles[fileKind(kind)] ?? []).filter((role) => role.title === rank);
  const fitting = ofRank.filter((role) => role.from <= years && years <= role.to);
  const choice = fitting.length > 0 ? fitting : ofRank;
  const role = choice[Math.floor(share * choice.length)];
  return role ? { zh: role.zh, en: role.en } : beginners[kind];
};
