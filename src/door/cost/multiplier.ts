import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import type { Part, Variables } from './parts';

/** How many a value asks for: itself when it is a number, its length when it is a list; undefined when it says nothing. */
function count(of: unknown): number | undefined {
  if (typeof of === 'number') return Math.max(0, of);
  return Array.isArray(of) ? of.length : undefined;
}

const inside = (of: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined,
    of,
  );

/** The value of one argument with the variables as GraphQL understood them, defaults included. */
function argumentOf(arg: GraphQLArgument, given: ValueNode | undefined): (variables: Variables) => unknown {
  if (!given) return () => arg.defaultValue;
  if (given.kind !== Kind.VARIABLE) return (variables) => valueFromAST(given, arg.type, mutable(variables));
  const { value: name } = given.name;
  return (variables) => (variables[name] === undefined ? arg.defaultValue : variables[name]);
}

const mutable = (variables: Variables) => ({ ...variables });

const namesVariable = (given: ValueNode | undefined): boolean => {
  if (!given) return false;
  if (given.kind === Kind.VARIABLE) return true;
  if (given.kind === Kind.LIST) return given.values.some(namesVariable);
  return given.kind === Kind.OBJECT && given.fields.some((field) => namesVariable(field.value));
};

/**
 * How many times a field's selection counts: what the largest of the named arguments says (`first`, `ids`,
 * `input.orcids`), or `otherwise` when none of them is given.
 */
export function multiplierOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  by: readonly string[],
  otherwise: number,
): Part {
  const counts = by.map((path) => {
    const [name = '', ...rest] = path.split('.');
    const arg = field.args.find((one) => one.name === name);
    if (!arg || !leadsTo(arg.type, rest))
      throw new Error(`@cost(by: "${path}") of ${field.name} names no argument.`);
    const given = node.arguments?.find((one) => one.name.value === name)?.value;
    const read = argumentOf(arg, given);
    const countOf = (variables: Variables) => count(inside(read(variables), rest));
    return { open: namesVariable(given), countOf };
  });
  const largest = (variables: Variables) => {
    const found = counts.map(({ countOf }) => countOf(variables)).filter((one) => one !== undefined);
    return found.length === 0 ? otherwise : Math.max(...found);
  };
  return counts.some(({ open }) => open) ? largest : largest({});
}

function leadsTo(type: GraphQLInputType, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  const nullable = getNullableType(type);
  const field = isInputObjectType(nullable) ? nullable.getFields()[name] : undefined;
  return field !== undefined && leadsTo(field.type, rest);
}
