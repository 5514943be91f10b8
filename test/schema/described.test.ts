import { type GraphQLNamedType, isNonNullType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { schema } from '../../src/graphql';

const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !isRoot(type),
);
/** Relay's own shapes are described where Relay describes them. */
const isRelays = ({ name }: GraphQLNamedType) => /(Connection|Edge)$/.test(name);

function isRoot(type: GraphQLNamedType): boolean {
  return roots.some((root) => root === type);
}

test('every type says what it is', () => {
  const silent = types.filter((type) => !type.description && !isRelays(type));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('every field that a query begins with says what it gives', () => {
  const silent = roots.flatMap((root) =>
    Object.values(root.getFields()).filter(({ description }) => !description),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('whatever may be null says when, or its type does', () => {
  const silent = [...roots, ...types].filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(
        (field) => !isNonNullType(field.type) && !tellsNull(field) && !(tellsNull(type) && !isRoot(type)),
      )
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(silent).toEqual([]);
});

test('a list is empty rather than null', () => {
  const nullable = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ type: of }) => String(of).startsWith('[') && !String(of).endsWith(']!'))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(nullable).toEqual([]);
});

function tellsNull({ description }: { description?: string | null | undefined }): boolean {
  return /\bnull\b/i.test(description ?? '');
}
