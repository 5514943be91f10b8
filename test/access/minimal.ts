import { getDirective } from '@graphql-tools/utils';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

export interface Eyes {
  role: string;
  purpose: string;
}
interface Declared {
  name: string;
  astNode?: unknown;
}

/** The SDL's `@allowed`, read here without the code under test. */
export function mayName(schema: GraphQLSchema, declared: Declared, { role, purpose }: Eyes): boolean {
  const [rule] = getDirective(schema, declared as GraphQLArgument, 'allowed') ?? [];
  const holds = (all: string[] | undefined, one: string) => !all || all.length === 0 || all.includes(one);
  return !rule || (holds(rule.to, role) && holds(rule.for, purpose));
}
export const isRestricted = (schema: GraphQLSchema, declared: Declared) =>
  Boolean(getDirective(schema, declared as GraphQLArgument, 'allowed')?.[0]);

/** A field on the way down, with the type it stands on. */
interface Step {
  on: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

/** What a field may give, when that has fields of its own. */
export function targetsOf(schema: GraphQLSchema, { type }: GraphQLField<unknown, unknown>) {
  const to = getNamedType(type);
  if (isAbstractType(to)) return schema.getPossibleTypes(to);
  return isObjectType(to) ? [to] : [];
}

type Open = (step: Step, target: GraphQLObjectType) => boolean;

/** The shortest ways from these types to every other over the fields that `open` lets through. */
export function waysFrom(schema: GraphQLSchema, roots: readonly GraphQLObjectType[], open: Open) {
  const ways = new Map<string, Step[]>(roots.map((root) => [root.name, []]));
  const queue = [...roots];
  for (let on = queue.shift(); on; on = queue.shift())
    for (const field of Object.values(on.getFields()))
      for (const target of targetsOf(schema, field)) {
        if (ways.has(target.name) || !open({ on, field }, target)) continue;
        ways.set(target.name, [...(ways.get(on.name) ?? []), { on, field }]);
        queue.push(target);
      }
  return ways;
}

export const rootsOf = (schema: GraphQLSchema) =>
  [schema.getQueryType(), schema.getMutationType()].filter((root) => root != null);

/** The smallest literal that fits; `inside` names one input field or enum value that it must hold. */
function literal(type: GraphQLInputType, inside?: Declared): string {
  if (isNonNullType(type)) return literal(type.ofType, inside);
  if (isListType(type)) return `[${literal(type.ofType, inside)}]`;
  if (isEnumType(type)) return inside?.name ?? type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return scalars[type.name] ?? '"x"';
  const fields = Object.values(type.getFields());
  const wanted =
    fields.find((field) => field === inside) ?? fields.find((field) => inside && leadsTo(field.type, inside));
  const given = fields.filter((field) => field === wanted || isRequiredInputField(field));
  const parts = given.map((field) => {
    const deeper = field === wanted && field !== inside ? inside : undefined;
    return `${field.name}: ${literal(field.type, deeper)}`;
  });
  return `{${parts.join(', ')}}`;
}

const scalars: Record<string, string> = {
  Int: '1',
  Float: '1.5',
  PositiveInt: '1',
  NonNegativeInt: '1',
  Boolean: 'true',
  Date: '"2026-01-31"',
  PartialDate: '"2026"',
  DateTime: '"2026-01-31T08:00:00Z"',
};

/** Whether a value of this type can hold that input field or enum value. */
export function leadsTo(type: GraphQLInputType, target: Declared, above: readonly string[] = []): boolean {
  const named = getNamedType(type);
  if (above.includes(named.name)) return false;
  if (isEnumType(named)) return named.getValues().some((value) => value === target);
  if (!isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some(
    (field: GraphQLInputField) => field === target || leadsTo(field.type, target, [...above, named.name]),
  );
}

/** The text of an operation that goes down these steps and names the last thing. */
export function operation(
  steps: readonly Step[],
  extra: { on?: Step; argument?: GraphQLArgument; inside?: Declared } = {},
) {
  const root = steps[0]?.on.name === 'Mutation' ? 'mutation' : 'query';
  const write = ([step, ...below]: readonly Step[]): string => {
    if (!step) return '__typename';
    const wanted = step === extra.on ? extra.argument : undefined;
    const given = step.field.args.filter((arg) => arg === wanted || isRequiredArgument(arg));
    const args = given.map(
      (arg) => `${arg.name}: ${literal(arg.type, arg === wanted ? extra.inside : undefined)}`,
    );
    const named = `${step.field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
    const type = getNamedType(step.field.type);
    if (!isCompositeType(type)) return named;
    const next = below[0];
    const inner = next && isAbstractType(type) ? `... on ${next.on.name} { ${write(below)} }` : write(below);
    return `${named} { ${inner} }`;
  };
  return `${root} { ${write(steps)} }`;
}
