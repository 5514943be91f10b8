import type { Hit } from '../search/queries';
import type { CandidateRow } from './queries';

export type ReasonKind = 'TOPIC' | 'RECENT' | 'LEADING' | 'FIELD' | 'AVAILABLE';
export type CounterKind = 'DORMANT' | 'THIN' | 'ALREADY_THERE' | 'NOT_LOOKING' | 'FIELD_UNKNOWN';

/** One signal of a score: so many whole points out of so many, and the outputs that earned them. */
export interface Reason {
  kind: ReasonKind;
  points: number;
  outOf: number;
  evidence: readonly string[];
  facts: Readonly<Record<string, string | number>>;
}

export interface CounterReason {
  kind: CounterKind;
  facts: Readonly<Record<string, string | number>>;
}

export interface Recommended {
  personId: string;
  score: number;
  reasons: readonly Reason[];
  counterReasons: readonly CounterReason[];
}

/** What a ranking is asked. */
export interface Question {
  disciplines: readonly string[];
  institution: string | null;
  /** Whether a brief was given; without one the field carries its points. */
  byText: boolean;
  year: number;
}

/** The points that each signal can earn: with a brief, and without one. They sum to 100 and to 80. */
export const scale = {
  withBrief: { TOPIC: 60, RECENT: 15, LEADING: 10, FIELD: 10, AVAILABLE: 5 },
  withoutBrief: { TOPIC: 0, RECENT: 15, LEADING: 0, FIELD: 60, AVAILABLE: 5 },
} as const;

/** One great paper says more than five middling ones, and the fifth still says something. */
const discount = [1, 0.7, 0.5, 0.35, 0.25];

const fitOf = (hits: readonly Hit[]) =>
  hits.slice(0, discount.length).reduce((sum, { score }, i) => sum + score * (discount[i] ?? 0), 0);

const recency = (latest: number | null, year: number) =>
  latest === null ? 0 : year - latest <= 2 ? 1 : year - latest <= 5 ? 0.65 : year - latest <= 10 ? 0.25 : 0;

const openness: Record<string, number> = { OPEN: 1, LISTENING: 0.6 };

const latestOf = (hits: readonly Hit[]) =>
  hits.reduce<number | null>(
    (latest, { year }) => (year !== null && year > (latest ?? 0) ? year : latest),
    null,
  );

/**
 * Candidates, best first; the same candidates always rank the same way. No count of papers, no citation, no honour and
 * nothing civil earns a point here: what somebody did on the very subject does.
 */
export function rank(
  candidates: readonly CandidateRow[],
  hitsOf: ReadonlyMap<string, readonly Hit[]>,
  question: Question,
): Recommended[] {
  const points = question.byText ? scale.withBrief : scale.withoutBrief;
  const best = Math.max(...[...hitsOf.values()].map(fitOf), Number.MIN_VALUE);
  const recommended = candidates.map((candidate) => {
    const hits = hitsOf.get(candidate.id) ?? [];
    const reasons = reasonsFor(candidate, hits, best, question, points);
    return {
      personId: candidate.id,
      score: reasons.reduce((sum, reason) => sum + reason.points, 0),
      reasons,
      counterReasons: counterReasonsFor(candidate, hits, question),
    };
  });
  return recommended.sort((a, b) => b.score - a.score || (a.personId < b.personId ? -1 : 1));
}

function reasonsFor(
  { fields, lastYear, availability }: CandidateRow,
  hits: readonly Hit[],
  best: number,
  { disciplines, year, byText }: Question,
  points: Record<ReasonKind, number>,
): Reason[] {
  const latest = byText ? latestOf(hits) : lastYear;
  const leading = hits.filter((hit) => hit.leading);
  const field = fields
    .filter(({ discipline }) => disciplines.includes(discipline))
    .reduce((most, { weight }) => Math.max(most, weight), 0);
  const ids = (some: readonly Hit[]) => some.slice(0, discount.length).map(({ outputId }) => outputId);
  const shares: [ReasonKind, number, readonly string[], Reason['facts']][] = [
    ['TOPIC', fitOf(hits) / best, ids(hits), { outputs: hits.length }],
    [
      'RECENT',
      recency(latest, year),
      ids(hits.filter((hit) => hit.year === latest)),
      { latest: latest ?? '' },
    ],
    [
      'LEADING',
      hits.length > 0 ? leading.length / hits.length : 0,
      ids(leading),
      { leading: leading.length, outputs: hits.length },
    ],
    ['FIELD', field, [], { percent: Math.round(field * 100) }],
    ['AVAILABLE', openness[availability ?? ''] ?? 0, [], {}],
  ];
  return shares
    .map(([kind, share, evidence, facts]) => ({
      kind,
      points: Math.round(points[kind] * Math.min(1, share)),
      outOf: points[kind],
      evidence,
      facts,
    }))
    .filter((reason) => reason.points > 0);
}

function counterReasonsFor(
  { houses, lastYear, availability, fields }: CandidateRow,
  hits: readonly Hit[],
  { institution, year, byText, disciplines }: Question,
): CounterReason[] {
  const claims: [boolean, CounterReason][] = [
    [lastYear !== null && year - lastYear >= 5, { kind: 'DORMANT', facts: { latest: lastYear ?? '' } }],
    [byText && hits.length === 1, { kind: 'THIN', facts: {} }],
    [institution !== null && houses.includes(institution), { kind: 'ALREADY_THERE', facts: {} }],
    [availability === 'NOT_LOOKING', { kind: 'NOT_LOOKING', facts: {} }],
    [disciplines.length > 0 && fields.length === 0, { kind: 'FIELD_UNKNOWN', facts: {} }],
  ];
  return claims.filter(([holds]) => holds).map(([, counter]) => counter);
}
