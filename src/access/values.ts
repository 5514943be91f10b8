import { isDeepStrictEqual } from 'node:util';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
} from 'graphql';
import type { Rule } from './rules';

/** What a value is looked at with. */
export interface Eyes {
  refused: ReadonlyMap<string, Rule>;
  within: (type: GraphQLInputType) => Rule | undefined;
  /** Null before they are known: then all that they could bring in counts. */
  variables: Readonly<Record<string, unknown>> | null;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Left out, or given by a variable that is itself left out: then the default of the SDL holds. */
export const isLeftOut = (given: ValueNode | undefined, { variables }: Eyes): boolean =>
  !given || (given.kind === Kind.VARIABLE && variables !== null && variables[given.name.value] === undefined);

/** The first thing refused in a value as it stands in the document. */
export function refusedInLiteral(value: ValueNode, type: GraphQLInputType, eyes: Eyes): Rule | undefined {
  if (!eyes.within(type)) return undefined;
  if (value.kind === Kind.VARIABLE)
    return eyes.variables ? refusedInValue(eyes.variables[value.name.value], type, eyes) : eyes.within(type);
  if (isNonNullType(type)) return refusedInLiteral(value, type.ofType, eyes);
  if (isListType(type)) {
    const of: GraphQLInputType = type.ofType;
    const values = value.kind === Kind.LIST ? value.values : [value];
    return firstOf(values, (each) => refusedInLiteral(each, of, eyes));
  }
  if (isEnumType(type))
    return value.kind === Kind.ENUM ? eyes.refused.get(`${type.name}.${value.value}`) : undefined;
  if (!isInputObjectType(type) || value.kind !== Kind.OBJECT) return undefined;
  return firstOf(Object.values(type.getFields()), (field) => {
    const given = value.fields.find(({ name }) => name.value === field.name)?.value;
    if (!given || isLeftOut(given, eyes)) return refusedInValue(field.defaultValue, field.type, eyes);
    return eyes.refused.get(`${type.name}.${field.name}`) ?? refusedInLiteral(given, field.type, eyes);
  });
}

/** The same in a value that GraphQL has understood already: a variable's, or a default of the SDL. */
export function refusedInValue(value: unknown, type: GraphQLInputType, eyes: Eyes): Rule | undefined {
  if (value === undefined || value === null || !eyes.within(type)) return undefined;
  if (isNonNullType(type)) return refusedInValue(value, type.ofType, eyes);
  if (isListType(type)) {
    const of: GraphQLInputType = type.ofType;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return firstOf(values, (each) => refusedInValue(each, of, eyes));
  }
  if (isEnumType(type)) {
    const name = type.getValues().find((known) => known.value === value)?.name;
    return name === undefined ? undefined : eyes.refused.get(`${type.name}.${name}`);
  }
  if (!isInputObjectType(type) || !isMap(value)) return undefined;
  return firstOf(Object.values(type.getFields()), (field) => {
    const given = value[field.name];
    if (given === undefined) return undefined;
    // GraphQL fills in the default of a field that was left out, and stating the default asks for nothing more.
    const isDefault = field.defaultValue !== undefined && isDeepStrictEqual(given, field.defaultValue);
    const named = isDefault ? undefined : eyes.refused.get(`${type.name}.${field.name}`);
    return named ?? refusedInValue(given, field.type, eyes);
  });
}

export function firstOf<T>(all: readonly T[], look: (one: T) => Rule | undefined): Rule | undefined {
  for (const one of all) {
    const rule = look(one);
    if (rule) return rule;
  }
  return undefined;
}
