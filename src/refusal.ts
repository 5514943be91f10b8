import { GraphQLError } from 'graphql';

export type Language = 'zh' | 'en';
export interface Sentence {
  zh: string;
  en: string;
}

export type Code =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'BUDGET_SPENT'
  | 'BUSY'
  | 'DEADLINE';

const status: Partial<Record<Code, number>> = {
  UNAUTHENTICATED: 401,
  BUDGET_SPENT: 429,
  BUSY: 503,
  DEADLINE: 504,
};

/** A "no" the caller can act on, in both languages. Anything else thrown is our fault, and the caller hears only that. */
export class Refusal extends GraphQLError {
  constructor(
    readonly code: Code,
    readonly sentence: Sentence,
    readonly retryAfterSeconds?: number,
  ) {
    super(sentence.en, {
      extensions: {
        code,
        ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
        ...(status[code] && { http: { status: status[code] } }),
      },
    });
  }
}
