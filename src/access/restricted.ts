import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { Rule } from './rules';

/** For an input type: the first refused input field or enum value that a value of it could name, at any depth. */
export function restrictedWithin(refused: ReadonlyMap<string, Rule>) {
  const known = new Map<string, Rule | undefined>();

  function look(type: GraphQLInputType, above: ReadonlySet<string>): Rule | undefined {
    const named = getNamedType(type);
    if (above.has(named.name)) return undefined;
    if (isEnumType(named))
      return named.getValues().flatMap(({ name }) => refused.get(`${named.name}.${name}`) ?? [])[0];
    if (!isInputObjectType(named)) return undefined;
    const seen = new Set([...above, named.name]);
    for (const field of Object.values(named.getFields())) {
      const rule = refused.get(`${named.name}.${field.name}`) ?? look(field.type, seen);
      if (rule) return rule;
    }
    return undefined;
  }

  return (type: GraphQLInputType): Rule | undefined => {
    const { name } = getNamedType(type);
    if (!known.has(name)) known.set(name, look(type, new Set()));
    return known.get(name);
  };
}
