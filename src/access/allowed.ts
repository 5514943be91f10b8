import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { Refusal } from '../refusal';
import { restrictedWithin } from './restricted';
import { permits, type Rule, rulesByCoordinate, type Who } from './rules';
import { firstRefused } from './walk';
import { labels, labelsOf, notAllowed, same, worded } from './words';

/** An operation that has been validated, with its variables as GraphQL understood them. */
export interface Asked {
  document: DocumentNode;
  operationName?: string | null;
  variables: Readonly<Record<string, unknown>>;
}

export interface Allowance {
  /** Refuses the operation as a whole, before any of it runs, if it names anything that is not for them. */
  check(asked: Asked, who: Who): void;
}

/**
 * Makes `@allowed` in the SDL true. An operation is read once for each role and purpose: what can bring in nothing
 * refused, whatever its variables, is remembered with its document and costs a look-up from then on. Only an operation
 * whose variables decide is read again each time.
 */
export function allowanceOf(schema: GraphQLSchema): Allowance {
  const rules = rulesByCoordinate(schema);
  const viewpoints = new Map<string, ReturnType<typeof viewpointOf>>();
  /** Whether the variables decide, by who asks for which operation of the document. */
  const known = new WeakMap<DocumentNode, Map<string, boolean>>();

  function viewpointOf(who: Who) {
    const refused = new Map<string, Rule>();
    for (const [coordinate, all] of rules) {
      const rule = all.find((one) => !permits(one, who));
      if (rule) refused.set(coordinate, rule);
    }
    return { refused, within: restrictedWithin(refused) };
  }

  return {
    check({ document, operationName, variables }, who) {
      const eyes = `${who.role} ${who.purpose}`;
      const key = `${eyes} ${operationName ?? ''}`;
      const variablesDecide = known.get(document)?.get(key);
      if (variablesDecide === false) return;
      const operation = getOperationAST(document, operationName);
      if (!operation) throw new Error('The operation to check is not in its document.');
      const viewpoint = viewpoints.get(eyes) ?? viewpointOf(who);
      viewpoints.set(eyes, viewpoint);
      const walk = { schema, document, operation, ...viewpoint };
      if (variablesDecide === undefined) {
        const mayBeRefused = firstRefused({ ...walk, variables: null }) !== undefined;
        known.set(document, (known.get(document) ?? new Map<string, boolean>()).set(key, mayBeRefused));
        if (!mayBeRefused) return;
      }
      const rule = firstRefused({ ...walk, variables });
      if (rule) throw refusal(rule, who);
    },
  };
}

const refusal = ({ coordinate, roles, purposes }: Rule, { role, purpose }: Who) =>
  new Refusal(
    'FORBIDDEN',
    worded(notAllowed, {
      what: same(coordinate),
      roles: labelsOf('Role', roles),
      purposes: labelsOf('Purpose', purposes),
      role: labels('Role', role),
      purpose: labels('Purpose', purpose),
    }),
  );
