import { fileKind } from '../careers/roles';
import { titlesWon } from '../careers/titles';
import { dateOf } from '../chance/dates';
import type { Edition, Programme, Track } from '../ingredients/programmes';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';

/** Facts about a nominee that every programme asks for, worked out once. */
export interface Nominee {
  lab: Lab;
  member: Member;
  born: string;
  employer: string;
  /** The year of the first senior title, and of the master's degree. */
  seniorSince: number | null;
  masterSince: number | null;
  studiedUntil: number;
  /** Somebody who came back counts as overseas Chinese for the programmes that call people home. */
  pools: readonly string[];
}

export const nomineeOf = (plan: Plan, lab: Lab, member: Member): Nominee => {
  const { career, born } = member;
  const senior = titlesWon(plan, member).find(
    ({ level }) => level === 'SENIOR_ASSOCIATE' || level === 'SENIOR_FULL',
  );
  const pools = [member.pool ?? 'UNASSIGNED', ...(career.returned === null ? [] : ['OVERSEAS_CHINESE'])];
  return {
    lab,
    member,
    born: dateOf(born.year, born.month, born.day),
    employer: fileKind(lab.house.kind),
    seniorSince: senior?.year ?? null,
    masterSince: career.degrees.find(({ level }) => level !== 'BACHELOR')?.year ?? null,
    studiedUntil: career.degrees.at(-1)?.year ?? career.since,
    pools,
  };
};

/** Strictly later than the first day of the window: what that day itself means is for the rules to say. */
const bornAfter = (nominee: Nominee, born: Edition['born']): boolean => {
  const { sex } = nominee.member;
  const enterprise = sex === 'FEMALE' && nominee.employer === 'COMPANY' ? born.enterpriseWomen : undefined;
  const first = enterprise ?? (sex === 'FEMALE' ? born.women : born.men);
  return first === null || nominee.born > first;
};

const learned = (
  nominee: Nominee,
  needs: Programme['needs'],
  degree: 'MASTER' | 'PHD' | null,
  year: number,
): boolean => {
  const { phdYear } = nominee.member.career;
  const senior = nominee.seniorSince !== null && nominee.seniorSince <= year;
  const since = degree === 'PHD' ? phdYear : nominee.masterSince;
  const hasDegree = degree === null || (since !== null && since <= year);
  if (needs.orTitle) return hasDegree || senior;
  return hasDegree && (needs.title === null || senior);
};

/** Months of formal posts abroad before the year, in whole years. */
const yearsAbroad = (plan: Plan, { member: { career } }: Nominee, year: number): number => {
  const spent = career.stints.map(({ house, from, to }) =>
    plan.houses[house]?.city.country === 'CN' ? 0 : Math.max(0, Math.min(to ?? year, year) - from),
  );
  return Math.max(0, ...spent);
};

const inStation = (plan: Plan, { member: { career } }: Nominee, year: number): boolean =>
  career.stints.some(
    ({ postdoc, house, from, to }) =>
      postdoc && from <= year && (to === null || year < to) && plan.houses[house]?.shanghai,
  );

const comesHome = (
  plan: Plan,
  nominee: Nominee,
  { overseasMonths, returnedWithinYears }: Programme['needs'],
  year: number,
): boolean => {
  const { returned } = nominee.member.career;
  const home = returned !== null && returned <= year;
  if (
    overseasMonths !== undefined &&
    (yearsAbroad(plan, nominee, year) * 12 < overseasMonths || !home || returned < year - 2)
  )
    return false;
  return returnedWithinYears === undefined || (home && returned >= year - returnedWithinYears);
};

/** Whether a programme takes people of such a lab at all. */
export const fitsHouse = (
  plan: Plan,
  { house, field }: Lab,
  { employer, region, groups, stem }: Programme['needs'],
): boolean =>
  house.mainland &&
  employer.includes(fileKind(house.kind)) &&
  (region === undefined || house.shanghai) &&
  (groups === null || groups.includes(field.group)) &&
  (!stem || plan.stemGroups.has(field.group));

/** Whether somebody of a lab that fits could have been nominated for this edition. */
export const fits = (
  plan: Plan,
  nominee: Nominee,
  { needs, careerYears }: Programme,
  { year, born }: Edition,
): boolean => {
  const { member } = nominee;
  const years = year - (member.career.phdYear ?? nominee.studiedUntil);
  if (years < careerYears[0] || years > careerYears[1]) return false;
  if (!needs.pool.some((pool) => nominee.pools.includes(pool)) || !bornAfter(nominee, born)) return false;
  if (needs.inStation ? !inStation(plan, nominee, year) : member.career.since > year) return false;
  if (needs.notPostdoc && member.stage === 'POSTDOC') return false;
  if ((needs.supervisesPostdocs || needs.coreTeamAtLeast) && member.seat !== 0) return false;
  return learned(nominee, needs, needs.degree, year) && comesHome(plan, nominee, needs, year);
};

/** The tracks of this edition that somebody fits; empty where the programme has none. */
export const tracksFor = (nominee: Nominee, programme: Programme, edition: Edition): Track[] => {
  const open = (edition.tracks ?? programme.tracks.map(({ code }) => code)).flatMap((track) =>
    typeof track === 'string' ? programme.tracks.filter(({ code }) => code === track) : [track],
  );
  return open.filter(
    ({ employer, groups, pool, born }) =>
      (!employer || employer.includes(nominee.employer)) &&
      (!groups || groups.includes(nominee.lab.field.group)) &&
      (!pool || pool.some((one) => nominee.pools.includes(one))) &&
      (!born || bornAfter(nominee, born)),
  );
};
