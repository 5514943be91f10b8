import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql';
import type { Allowance } from '../access/allowed';
import type { Who } from '../access/rules';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { type Part, type Variables, value } from './cost/parts';
import { priceOf } from './cost/price';
import { type Documents, documentsOf } from './documents';
import type { Limits } from './limits/limits';
import { namesSchema } from './limits/namesSchema';
import { tooDear, whichOperation } from './words';

export interface Asked {
  query: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
}

/** An operation that is one of ours, with all that is to be known before it runs. */
export interface Understood {
  document: DocumentNode;
  operationName: string | null;
  /** SHA-256 of the text. */
  hash: string;
  kind: `${OperationTypeNode}`;
  /** Its name, or the fields it begins with. */
  name: string;
  /** As GraphQL understood them. */
  variables: Variables;
  asked: number;
  /** The part of it that was declared in points, which an answer's fields do not show. */
  points: number;
  introspects: boolean;
}

/** A schema as it is offered to the outside, and the limits under which it is. */
export interface Surface {
  schema: GraphQLSchema;
  limits: Limits;
  documents: Documents;
  /** Read, within the limits of its shape, valid, its variables good; or refused. */
  read(asked: Asked): Understood;
  /** Refuses what their role or purpose may not name. */
  permit(understood: Understood, who: Who): void;
}

interface Compiled {
  name: string;
  price: Part;
  points: Part;
  introspects: boolean;
}

export function surfaceOf(schema: GraphQLSchema, limits: Limits, allowance: Allowance | null): Surface {
  const documents = documentsOf(schema, limits);
  const compiled = new WeakMap<OperationDefinitionNode, Compiled>();

  function compile(document: DocumentNode, operation: OperationDefinitionNode): Compiled {
    const known = compiled.get(operation);
    if (known) return known;
    const made = {
      name: nameOf(operation),
      price: priceOf(schema, document, operation),
      points: priceOf(schema, document, operation, 'points'),
      introspects: namesSchema(document),
    };
    compiled.set(operation, made);
    return made;
  }

  function read({ query, operationName, variables: raw }: Asked): Understood {
    const { document, hash } = documents.read(query);
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Refusal('BAD_USER_INPUT', filled(whichOperation, { names: namesIn(document) }));
    const { name, price, points, introspects } = compile(document, operation);
    const variables = coerced(schema, operation, raw);
    const asked = Math.min(Math.ceil(value(price, variables)), Number.MAX_SAFE_INTEGER);
    return {
      document,
      operationName,
      hash,
      kind: operation.operation,
      name,
      variables,
      asked,
      points: value(points, variables),
      introspects,
    };
  }

  return {
    schema,
    limits,
    documents,
    read,
    permit: ({ document, operationName, variables }, who) =>
      allowance?.check({ document, operationName, variables }, who),
  };
}

export function withinCeiling({ asked }: Understood, { cost: limit }: Limits): void {
  if (asked > limit) throw new Refusal('TOO_COSTLY', filled(tooDear, { asked, limit }));
}

function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, raw: Variables): Variables {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return {};
  const { coerced, errors } = getVariableValues(schema, definitions, raw, { maxErrors: 5 });
  if (coerced) return coerced;
  const [first] = errors;
  throw new GraphQLError(first?.message ?? 'Bad variables.', {
    nodes: first?.nodes,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

const namesIn = ({ definitions }: DocumentNode): string =>
  definitions
    .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value ?? '(unnamed)'] : []))
    .join(', ');

/** Bounded, since logs and audit records keep it. */
const nameOf = ({ name, operation, selectionSet: { selections } }: OperationDefinitionNode): string => {
  const fields = selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : '…'));
  return (name?.value ?? `${operation} { ${fields.join(' ')} }`).slice(0, 100);
};
