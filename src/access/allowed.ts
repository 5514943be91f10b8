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
  const clear = new WeakMap<DocumentNode, Set<string>>();

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
      if (clear.get(document)?.has(key)) return;
      const operation = getOperationAST(document, operationName);
      if (!operation) throw new Error('The operation to check is not in its document.');
      const viewpoint = viewpoints.get(eyes) ?? viewpointOf(who);
      viewpoints.set(eyes, viewpoint);
      if (firstRefused({ schema, document, operation, ...viewpoint, variables: null })) {
        const rule = firstRefused({ schema, document, operation, ...viewpoint, variables });
        if (rule) throw refusal(rule, who);
        return;
      }
      clear.set(document, (clear.get(document) ?? new Set()).add(key));
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
