import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { GraphQLDirective, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';

type Field = GraphQLFieldConfig<unknown, unknown>;

const isPublic = ({ astNode }: Field) =>
  astNode?.directives?.some(({ name }) => name.value === 'public') ?? false;

/**
 * The same schema with nothing in it but the fields marked `@public`: on whichever type, at the top or below, and with
 * no other way in. A type without such a field is gone, and with it every field that led to it.
 */
export function publicSchema(schema: GraphQLSchema): GraphQLSchema {
  const marked = mapSchema(schema, {
    [MapperKind.COMPOSITE_FIELD]: (field: Field) => (isPublic(field) ? field : null),
    [MapperKind.MUTATION]: () => null,
    [MapperKind.DIRECTIVE]: (directive) =>
      directive instanceof GraphQLDirective && hidden.has(directive.name) ? null : undefined,
  });
  return pruneSchema(marked);
}

/** What they say is settled here; the rest would be noise to a stranger. */
const hidden = new Set(['allowed', 'public']);
