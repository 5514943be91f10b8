import type { Sentence } from '../refusal';
import { glossary } from '../wording/glossary';

/** Which terms of the glossary a property speaks in; its kind stands before it where the name alone does not tell. */
const terms: Readonly<Record<string, keyof typeof glossary>> = {
  pool: 'Pool',
  availability: 'AvailabilityStatus',
  titleLevel: 'TitleLevel',
  nameKinds: 'NameKind',
  'ContactPoint.kind': 'ContactKind',
  'SKILLED_AS.kind': 'SkillKind',
  'SKILLED_AS.role': 'SkillLevel',
  'EDUCATED_AT.role': 'DegreeLevel',
  'SUPERVISED.role': 'SupervisionKind',
  'MEMBER_OF.role': 'TeamRole',
  'TAKES_PART_IN.role': 'ProjectPart',
  'AUTHORED.role': 'AuthorRole',
  'Consent.purpose': 'Purpose',
  'Nomination.status': 'NominationStatus',
  'Nomination.category': 'EvaluationCategory',
  postKind: 'PostKind',
  mode: 'StudyMode',
  verification: 'Verification',
  groups: 'FactGroup',
  lawfulBasis: 'LawfulBasis',
};

/** Codes that stand in no enum of the SDL, since only the person themselves ever reads them. */
const ownTerms: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  sex: { MALE: { zh: '男', en: 'male' }, FEMALE: { zh: '女', en: 'female' } },
  consent: {
    GIVEN: { zh: '已同意', en: 'given' },
    REFUSED: { zh: '已拒绝', en: 'refused' },
    UNKNOWN: { zh: '未知', en: 'not known' },
  },
  assessmentResults: {
    EXCELLENT: { zh: '优秀', en: 'excellent' },
    PASSED: { zh: '合格', en: 'passed' },
    FAILED: { zh: '不合格', en: 'failed' },
  },
};

const yes: Sentence = { zh: '是', en: 'yes' };
const no: Sentence = { zh: '否', en: 'no' };

/** A value as people read it; null when there is none. */
export function readable(kind: string, property: string, value: unknown): Sentence | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) {
    const parts = value.flatMap((one: unknown) => readable(kind, property, one) ?? []);
    return parts.length > 0 ? joined(parts) : null;
  }
  const term = terms[`${kind}.${property}`] ?? terms[property];
  const words: Readonly<Record<string, Sentence>> = term ? glossary[term] : (ownTerms[property] ?? {});
  return words[String(value)] ?? { zh: String(value), en: String(value) };
}

export const joined = (parts: readonly Sentence[], between = { zh: '；', en: '; ' }): Sentence => ({
  zh: parts.map(({ zh }) => zh).join(between.zh),
  en: parts.map(({ en }) => en).join(between.en),
});

export const inBrackets = (what: Sentence, more: readonly Sentence[]): Sentence => {
  if (more.length === 0) return what;
  const { zh, en } = joined(more, { zh: '，', en: ', ' });
  return { zh: `${what.zh}（${zh}）`, en: `${what.en} (${en})` };
};
