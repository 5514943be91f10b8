import type { Role } from '../../generated/graphql';
import { Refusal, type Sentence } from '../../refusal';
import { filled } from '../../wording/say';

/** How many points may be spent at once, and how many come back each second. */
export interface Bucket {
  points: number;
  perSecond: number;
}

export const bucketOf: Readonly<Record<Role, Bucket>> = {
  OFFICER: { points: 50_000, perSecond: 1_000 },
  SECRETARY: { points: 50_000, perSecond: 1_000 },
  JUDGE: { points: 50_000, perSecond: 1_000 },
  NOMINATOR: { points: 50_000, perSecond: 1_000 },
  PARTNER: { points: 100_000, perSecond: 2_000 },
  ADMIN: { points: 1_000_000, perSecond: 1_000_000 },
  SELF: { points: 10_000, perSecond: 200 },
};

/** For each address without a key. */
export const publicBucket: Bucket = { points: 5_000, perSecond: 50 };

const spentOut: Sentence = {
  zh: '您的查询额度已用完：本次需 {asked} 点，剩余 {left} 点，每秒恢复 {perSecond} 点。请在 {seconds} 秒后重试。',
  en: 'Your budget is spent: this asks {asked} points, {left} are left, and {perSecond} come back each second. Try again in {seconds} s.',
};

interface Level {
  spent: number;
  at: number;
}

/** More spenders than this are not remembered at once. */
const most = 20_000;

/** Who spent how much: a leaky bucket for each, in this process's memory. */
export function budgets() {
  const levels = new Map<string, Level>();

  function levelOf(who: string, { perSecond }: Bucket, now: number): Level {
    const level = levels.get(who) ?? { spent: 0, at: now };
    level.spent = Math.max(0, level.spent - (Math.max(0, now - level.at) / 1000) * perSecond);
    level.at = now;
    // The one that was away longest is forgotten first: its bucket is the likeliest to be full again.
    levels.delete(who);
    levels.set(who, level);
    if (levels.size > most) for (const [oldest] of levels) return forget(oldest, level);
    return level;
  }

  const forget = (who: string, level: Level) => {
    levels.delete(who);
    return level;
  };

  return {
    /** Takes the points, or refuses and says when they will be there. Gives back what is left. */
    spend(who: string, asked: number, bucket: Bucket, now: number): number {
      const level = levelOf(who, bucket, now);
      const left = bucket.points - level.spent;
      if (asked > left) {
        const { perSecond } = bucket;
        const seconds = Math.max(1, Math.ceil((asked - left) / perSecond));
        const figures = { asked, left: Math.floor(left), perSecond, seconds };
        throw new Refusal('BUDGET_SPENT', filled(spentOut, figures), seconds);
      }
      level.spent += asked;
      return Math.floor(left - asked);
    },
    /** What was asked and not used comes back at once. */
    giveBack(who: string, points: number, bucket: Bucket, now: number): number {
      const level = levelOf(who, bucket, now);
      level.spent = Math.max(0, level.spent - points);
      return Math.floor(bucket.points - level.spent);
    },
  };
}

export type Budgets = ReturnType<typeof budgets>;
