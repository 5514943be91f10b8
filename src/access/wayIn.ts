import { type GraphQLSchema, getNamedType } from 'graphql';
import { permits, type Rule, rulesByCoordinate, type Who } from './rules';

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, readonly Rule[]>>();

/** The rules of `Query.paper(id:)`, `Query.person(id:)` …, by the type they give. */
function rulesById(schema: GraphQLSchema) {
  const rules = rulesByCoordinate(schema);
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const byId = fields.filter(({ args, type }) => args[0]?.name === 'id' && !String(type).startsWith('['));
  return new Map(
    byId.map(({ name, type }) => [getNamedType(type).name, rules.get(`Query.${name}`) ?? []] as const),
  );
}

/** `node(id)` gives what the type's own field by id would give: the same rules, whichever way in. */
export function mayFetch(schema: GraphQLSchema, typeName: string, who: Who): boolean {
  const rules = known.get(schema) ?? rulesById(schema);
  known.set(schema, rules);
  return (rules.get(typeName) ?? []).every((rule) => permits(rule, who));
}
