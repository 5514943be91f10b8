import {
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  getDirectiveValues,
  type InputValueDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { z } from 'zod';
import type { Purpose, Role } from '../generated/graphql';
import { purposes, roles } from './roles';

/** One `@allowed` of the SDL; the coordinate is GraphQL's own way of writing where it stands. */
export interface Rule {
  /** `Person.contacts`, `Query.people(orderBy:)`, `PeopleFilter.pool` or `Order.BY_NAME`. */
  coordinate: string;
  roles: readonly Role[];
  purposes: readonly Purpose[];
}

export interface Who {
  role: Role;
  purpose: Purpose;
}

export const permits = (rule: Rule, { role, purpose }: Who): boolean =>
  rule.roles.includes(role) && rule.purposes.includes(purpose);

const Allowed = z.object({ to: z.array(z.enum(roles)), for: z.array(z.enum(purposes)) });
const orAll = <T>(named: readonly T[], all: readonly T[]) => (named.length > 0 ? named : all);

type Declared = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

/** Every coordinate that not all may name, with those who may: what the SDL says by `@allowed`, spelled out. */
export function describeAllowed(schema: GraphQLSchema): Rule[] {
  const directive = schema.getDirective('allowed');
  if (!directive) throw new Error('The SDL does not declare @allowed.');

  const ruleOf = (coordinate: string, node: Declared | null | undefined): Rule[] => {
    const values = node && getDirectiveValues(directive, node);
    if (!values) return [];
    const allowed = Allowed.parse(values);
    return [{ coordinate, roles: orAll(allowed.to, roles), purposes: orAll(allowed.for, purposes) }];
  };

  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isEnumType(type))
      return type.getValues().flatMap((value) => ruleOf(`${type.name}.${value.name}`, value.astNode));
    if (isInputObjectType(type))
      return Object.values(type.getFields()).flatMap((field) =>
        ruleOf(`${type.name}.${field.name}`, field.astNode),
      );
    if (isObjectType(type) || isInterfaceType(type))
      return Object.values(type.getFields()).flatMap((field) => [
        ...ruleOf(`${type.name}.${field.name}`, field.astNode),
        ...field.args.flatMap((arg) => ruleOf(`${type.name}.${field.name}(${arg.name}:)`, arg.astNode)),
      ]);
    return [];
  });
}

/** The same by coordinate; a field or argument of an interface also answers for all that it can turn out to be. */
export function rulesByCoordinate(schema: GraphQLSchema): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  const add = (coordinate: string, rule: Rule) =>
    found.set(coordinate, [...(found.get(coordinate) ?? []), rule]);
  for (const rule of describeAllowed(schema)) {
    add(rule.coordinate, rule);
    const [typeName = '', rest = ''] = rule.coordinate.split(/\.(.*)/s);
    const type = schema.getType(typeName);
    if (isObjectType(type)) for (const { name } of type.getInterfaces()) add(`${name}.${rest}`, rule);
  }
  return found;
}
