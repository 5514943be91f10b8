import {
  findBreakingChanges,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { z } from 'zod';

const Allowed = z.object({ to: z.array(z.string()), for: z.array(z.string()) });

/** What fails from now on for somebody who asked rightly before, each as `CODE: what`. */
export const breaking = (before: GraphQLSchema, after: GraphQLSchema): string[] => [
  ...findBreakingChanges(before, after).map(({ type, description }) => `${type}: ${description}`),
  ...closings(before, after),
];

/** Fields that the public surface loses, or that roles or purposes may not ask any more: graphql-js does not look. */
function closings(before: GraphQLSchema, after: GraphQLSchema): string[] {
  return fieldsOf(before).flatMap(([type, was]) => {
    const is = fieldsOf(after).find(([name, one]) => name === type && one.name === was.name)?.[1];
    if (!is) return [];
    const then = allowed(before, was);
    const now = allowed(after, is);
    const changes = [
      directive(before, was, 'public') && !directive(after, is, 'public') ? 'NO_LONGER_PUBLIC' : null,
      narrower(then.to, now.to) ? `ONLY_FOR_ROLES ${now.to.join(', ')}` : null,
      narrower(then.for, now.for) ? `ONLY_FOR_PURPOSES ${now.for.join(', ')}` : null,
    ];
    return changes.flatMap((change) => (change === null ? [] : [`${change}: ${type}.${was.name}`]));
  });
}

type Field = GraphQLField<unknown, unknown>;

/** An empty list means any. */
const narrower = (then: string[], now: string[]) =>
  now.length > 0 && (then.length === 0 || then.some((one) => !now.includes(one)));

const allowed = (schema: GraphQLSchema, field: Field) =>
  Allowed.parse(directive(schema, field, 'allowed') ?? { to: [], for: [] });

function directive(schema: GraphQLSchema, { astNode }: Field, name: string) {
  const definition = schema.getDirective(name);
  return definition && astNode ? getDirectiveValues(definition, astNode) : undefined;
}

const fieldsOf = (schema: GraphQLSchema): [string, Field][] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field): [string, Field] => [type.name, field]));
