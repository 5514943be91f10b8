import type { Facts } from './queries';
import type { Condition, Rule } from './rule';
import type { missing } from './words';

export type Verdict = 'PASS' | 'FAIL' | 'UNKNOWN';

export interface Decided {
  condition: Condition;
  verdict: Verdict;
  /** Which document would settle it; null unless UNKNOWN. */
  missing: keyof typeof missing | null;
}

export interface Decision {
  verdict: Verdict;
  conditions: readonly Decided[];
}

/** One person before one rule. Three-valued: what is not known is neither met nor failed. */
export function decide(rule: Rule, facts: Facts): Decision {
  const conditions = rule.conditions.map((condition) => {
    const settled = settle(condition, facts);
    return typeof settled === 'boolean'
      ? { condition, verdict: settled ? ('PASS' as const) : ('FAIL' as const), missing: null }
      : { condition, verdict: 'UNKNOWN' as const, missing: settled };
  });
  return { verdict: worst(conditions.map(({ verdict }) => verdict)), conditions };
}

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('FAIL') ? 'FAIL' : verdicts.includes('UNKNOWN') ? 'UNKNOWN' : 'PASS';

type Settled = boolean | keyof typeof missing;

function settle(condition: Condition, facts: Facts): Settled {
  if ('bornOnOrAfter' in condition) return born(condition.bornOnOrAfter, facts);
  if ('degree' in condition) return degree(condition.degree, facts);
  if ('employer' in condition) return employer(condition.employer, facts);
  if ('insuredMonths' in condition)
    return facts.insuredMonths === null ? 'insurance' : facts.insuredMonths >= condition.insuredMonths;
  if ('notSelectedFor' in condition)
    return !facts.selectedFor.some((programme) => condition.notSelectedFor.includes(programme));
  const claimed = facts[condition.notClaimed];
  return claimed === null ? 'declaration' : !claimed;
}

interface Windows {
  male: string;
  female: string;
  femaleInCompany?: string | undefined;
}

/** A birth date may be a year or a month: it settles the question only when all of its days do. */
function born({ male, female, femaleInCompany }: Windows, { sex, birthDate, employers }: Facts): Settled {
  if (birthDate === null) return 'birth';
  const inCompany = employers.some(({ kind }) => kind === 'COMPANY');
  const forWomen = inCompany && femaleInCompany ? femaleInCompany : female;
  const windows = sex === 'MALE' ? [male] : sex === 'FEMALE' ? [forWomen] : [male, forWomen];
  const answers = windows.flatMap((since) =>
    [`${birthDate}-01-01`.slice(0, 10), lastDayOf(birthDate)].map((day) => day >= since),
  );
  const [first] = answers;
  return first !== undefined && answers.every((answer) => answer === first) ? first : 'birth';
}

const lastDayOf = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

const ladder = ['BACHELOR', 'MASTER', 'PHD'];

function degree(least: string, { degrees }: Facts): Settled {
  if (degrees.length === 0) return 'degree';
  return degrees.some((held) => ladder.indexOf(held) >= ladder.indexOf(least));
}

function employer(wanted: { region: string; kinds: readonly string[] }, { employers }: Facts): Settled {
  if (employers.length === 0) return 'employer';
  const answers = employers.map(({ kind, region }): Settled => {
    if (region === null || (wanted.kinds.length > 0 && kind === null)) return 'employer';
    return region === wanted.region && (wanted.kinds.length === 0 || wanted.kinds.includes(kind ?? ''));
  });
  return answers.includes(true) ? true : answers.includes('employer') ? 'employer' : false;
}
