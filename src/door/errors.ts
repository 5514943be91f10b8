import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { DeadlinePassed } from '../graph/gather';
import { type Code, type Language, Refusal, type Sentence } from '../refusal';
import { filled } from '../wording/say';
import { Misunderstood } from './documents';
import { badBookmark, databaseAway, graphqlPrefix, ourFault, tooLate } from './words';

/** What of a request an error needs to be told in. */
export interface Telling {
  language: Language;
  requestId: string;
  /** How long the caller would wait, and might, in milliseconds. */
  patience: number;
  longest: number;
}

export interface Told {
  code: string;
  errors: GraphQLFormattedError[];
  retryAfterSeconds?: number | undefined;
  /** What it was, when it is our fault: for the log alone. */
  fault?: unknown;
}

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BUDGET_SPENT: 429,
  BUSY: 503,
  DEADLINE: 504,
  INTERNAL: 500,
} satisfies Partial<Record<Code | 'INTERNAL', number>>;

export const statusOf = (code: string): number => statuses[code] ?? 400;

/** Anything thrown, as its caller may hear it. */
export function tell(error: unknown, telling: Telling): Told {
  if (error instanceof Misunderstood)
    return { code: error.code, errors: error.errors.map((one) => graphqls(one, error.code, telling)) };
  const refusal = refusalIn(error, telling);
  if (refusal) return refused(refusal, error, telling);
  if (isAboutTheQuery(error))
    return { code: 'BAD_USER_INPUT', errors: [graphqls(error, 'BAD_USER_INPUT', telling)] };
  const sentence = filled(ourFault, { requestId: telling.requestId });
  return {
    code: 'INTERNAL',
    errors: [formatted(sentence, 'INTERNAL', error, telling)],
    fault: original(error),
  };
}

const original = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? error.originalError : error;

/** What a resolver threw on purpose, or what it would have said of a database that is away or too slow. */
function refusalIn(error: unknown, { patience, longest }: Telling): Refusal | undefined {
  const thrown = original(error);
  if (thrown instanceof Refusal) return thrown;
  if (thrown instanceof DeadlinePassed) return late(patience, longest);
  if (!(thrown instanceof Neo4jError)) return undefined;
  if (thrown.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
    return late(patience, longest);
  if (/Bookmark/.test(thrown.code)) return new Refusal('BAD_USER_INPUT', badBookmark);
  if (thrown.retriable || thrown.code === 'ServiceUnavailable' || /acquisition/.test(thrown.message))
    return new Refusal('BUSY', filled(databaseAway, { seconds: 2 }), 2);
  return undefined;
}

export const late = (milliseconds: number, longest: number) =>
  new Refusal('DEADLINE', filled(tooLate, { milliseconds, longest }));

/**
 * GraphQL itself complains about what the client wrote: before anything runs, or of an argument while it runs, in which
 * case its complaint points into the query. Whatever a resolver throws does neither.
 */
function isAboutTheQuery(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  const { originalError } = error;
  if (!originalError) return error.path === undefined;
  if (!(originalError instanceof GraphQLError)) return error.path === undefined;
  return (originalError.nodes?.length ?? 0) > 0;
}

function graphqls(error: GraphQLError, code: keyof typeof graphqlPrefix, telling: Telling) {
  const { message } = error;
  return formatted({ en: message, zh: `${graphqlPrefix[code]}${message}` }, code, error, telling);
}

function refused(refusal: Refusal, error: unknown, telling: Telling): Told {
  const { code, sentence, retryAfterSeconds } = refusal;
  const more = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  return { code, errors: [formatted(sentence, code, error, telling, more)], retryAfterSeconds };
}

function formatted(
  sentence: Sentence,
  code: string,
  error: unknown,
  { language, requestId }: Telling,
  more: object = {},
): GraphQLFormattedError {
  const { locations, path } = error instanceof GraphQLError ? error : {};
  return {
    message: sentence[language],
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, sentence, requestId, ...more },
  };
}

/** Codes of what the caller could not have helped. */
export const isOurs = (code: string): boolean =>
  code === 'INTERNAL' || code === 'DEADLINE' || code === 'BUSY';
