import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { checkLimits, tooManyTokens } from './limits/check';
import type { Limits } from './limits/limits';

/** The text of a query is not GraphQL, or not of our schema. */
export class Misunderstood extends Error {
  constructor(
    readonly code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED',
    readonly errors: readonly GraphQLError[],
  ) {
    super(errors[0]?.message);
  }
}

export interface Read {
  document: DocumentNode;
  /** SHA-256 of the text. */
  hash: string;
}

export interface Documents {
  /** Whether a text was read before, so that reading it again is no work. */
  knows(query: string): boolean;
  /** Parsed, within the limits and valid; a `Refusal` or `Misunderstood` otherwise. */
  read(query: string): Read;
  /** How many are remembered. */
  size(): number;
  /** One read before, by the hash of its text: the form in which Apollo Server asks. */
  get(key: string): Promise<DocumentNode | undefined>;
  set(): Promise<void>;
  delete(): Promise<boolean>;
}

/** So many characters of text are remembered: some 30 MB once they are parsed. */
const most = 500_000;

/** Reads the texts of queries. What was read once is remembered, so that a client's usual queries cost a look-up. */
export function documentsOf(schema: GraphQLSchema, limits: Limits): Documents {
  const byText = new Map<string, Read>();
  const byHash = new Map<string, DocumentNode>();
  let remembered = 0;

  function remember(query: string, read: Read) {
    byText.set(query, read);
    byHash.set(read.hash, read.document);
    remembered += query.length;
    for (const [oldest, { hash }] of byText) {
      if (remembered <= most || oldest === query) return;
      byText.delete(oldest);
      byHash.delete(hash);
      remembered -= oldest.length;
    }
  }

  function understood(query: string): DocumentNode {
    const document = parsed(query, limits);
    // Before validation, which compares all fields of a selection with each other.
    checkLimits(document, limits);
    const errors = validate(schema, document, specifiedRules, { maxErrors: 5 });
    if (errors.length > 0) throw new Misunderstood('GRAPHQL_VALIDATION_FAILED', errors.slice(0, 5));
    return document;
  }

  return {
    knows: (query) => byText.has(query),
    read(query) {
      const known = byText.get(query);
      if (known) {
        // The ones used last are forgotten last.
        byText.delete(query);
        byText.set(query, known);
        return known;
      }
      const read = { document: understood(query), hash: createHash('sha256').update(query).digest('hex') };
      remember(query, read);
      return read;
    },
    size: () => byText.size,
    get: async (key) => byHash.get(key.slice(key.lastIndexOf(':') + 1)),
    set: async () => {},
    delete: async () => false,
  };
}

function parsed(query: string, { tokens }: Limits): DocumentNode {
  try {
    return parse(query, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/contains more tha[tn] \d+ tokens/.test(error.message))
      throw new Refusal('TOO_COSTLY', filled(tooManyTokens, { limit: tokens }));
    throw new Misunderstood('GRAPHQL_PARSE_FAILED', [error]);
  }
}
