import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Rule } from './rules';
import { type Eyes, firstOf, isLeftOut, refusedInLiteral, refusedInValue } from './values';

interface Walk extends Eyes {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** The first thing refused that the operation names, by way of any field, argument, value or fragment. */
export function firstRefused(walk: Walk): Rule | undefined {
  const { schema, document, operation, refused, variables } = walk;
  /** A fragment stands for the same wherever it is spread, so that a nest of them costs no more than its text. */
  const walked = new Set<string>();

  function inSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Rule | undefined {
    return firstOf(selections, (selection) => (isSkipped(selection) ? undefined : inOne(selection, parent)));
  }

  function inOne(selection: SelectionNode, parent: GraphQLCompositeType): Rule | undefined {
    if (selection.kind === Kind.FIELD) return inField(selection, parent);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return inSelections(
        selection.selectionSet,
        compositeCalled(selection.typeCondition?.name.value, parent),
      );
    const name = selection.name.value;
    if (walked.has(name)) return undefined;
    walked.add(name);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
    );
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('Check after validation, not before.');
    return inSelections(fragment.selectionSet, compositeCalled(fragment.typeCondition.name.value, parent));
  }

  function inField(node: FieldNode, parent: GraphQLCompositeType): Rule | undefined {
    const name = node.name.value;
    if (name.startsWith('__')) return undefined;
    const field = isUnionType(parent) ? undefined : parent.getFields()[name];
    if (!field) throw new Error('Check after validation, not before.');
    const coordinate = `${parent.name}.${name}`;
    const named = refused.get(coordinate);
    if (named) return named;
    const inArguments = firstOf(field.args, (arg) => {
      const given = node.arguments?.find((one) => one.name.value === arg.name)?.value;
      if (!given || isLeftOut(given, walk)) return refusedInValue(arg.defaultValue, arg.type, walk);
      return refused.get(`${coordinate}(${arg.name}:)`) ?? refusedInLiteral(given, arg.type, walk);
    });
    if (inArguments || !node.selectionSet) return inArguments;
    const below = getNamedType(field.type);
    return isCompositeType(below) ? inSelections(node.selectionSet, below) : undefined;
  }

  function compositeCalled(name: string | undefined, otherwise: GraphQLCompositeType) {
    const type = name === undefined ? otherwise : schema.getType(name);
    if (!isCompositeType(type)) throw new Error('Check after validation, not before.');
    return type;
  }

  /** Before the variables are known, a part that one of them could leave out counts. */
  function isSkipped({ directives = [] }: SelectionNode): boolean {
    return directives.some(({ name, arguments: [condition] = [] }) => {
      const value = condition?.value;
      const holds =
        value?.kind === Kind.VARIABLE
          ? variables?.[value.name.value]
          : value?.kind === Kind.BOOLEAN
            ? value.value
            : undefined;
      return (name.value === 'skip' && holds === true) || (name.value === 'include' && holds === false);
    });
  }

  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error('Check after validation, not before.');
  return inSelections(operation.selectionSet, root);
}
