import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { z } from 'zod';
import { multiplierOf } from './multiplier';
import { once, type Part, product, sum } from './parts';

const Declared = z.object({ points: z.number(), by: z.array(z.string()), times: z.number() });

interface Cost {
  points: number;
  by: readonly string[];
  /** Null when it is not said. */
  times: number | null;
  declared: boolean;
}

/** A list that does not say how long it is counts as this many. */
const unsaidLength = 5;
/** What `__schema` or `__type` costs, with all that is asked of it. */
const introspection = 200;

const price = { fields: 1, points: 0 };

/**
 * What an operation asks, by `@cost` of the SDL: 1 for each field and `points` where they are declared, everything
 * within a list as often as the list is long. With `count: 'points'` the declared points alone.
 */
export function priceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  count: keyof typeof price = 'fields',
): Part {
  const fragments = new Map<string, FragmentDefinitionNode>(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const priced = new Map<string, Map<Part | null, Part>>();

  /** `page`: how long the lists right inside are, where a field further up that takes `first` has said so. */
  const ofSelections = (
    { selections }: SelectionSetNode,
    parent: GraphQLCompositeType,
    page: Part | null,
  ): Part =>
    sum(selections.map((selection) => unlessSkipped(selection, () => ofOne(selection, parent, page))));

  function ofOne(selection: SelectionNode, parent: GraphQLCompositeType, page: Part | null): Part {
    if (selection.kind === Kind.FIELD) return ofField(selection, parent, page);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, page);
    const on = selection.typeCondition?.name.value;
    return ofSelections(selection.selectionSet, on === undefined ? parent : composite(on), page);
  }

  function ofFragment(name: string, page: Part | null): Part {
    const known = priced.get(name)?.get(page);
    const fragment = fragments.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    const part = once(
      ofSelections(fragment.selectionSet, composite(fragment.typeCondition.name.value), page),
    );
    priced.set(name, (priced.get(name) ?? new Map<Part | null, Part>()).set(page, part));
    return part;
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType, page: Part | null): Part {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return introspection;
    const field = name === '__typename' || isUnionType(parent) ? undefined : parent.getFields()[name];
    if (!field) return price[count];
    const { points, by, times, declared } = costOfField(schema, field);
    const own = price[count] + points;
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return own;
    const isList = isListType(getNullableType(field.type));
    const saysLength = by.length > 0 || times !== null;
    if (isList && !saysLength && page !== null)
      return sum([own, product(page, ofSelections(node.selectionSet, type, null))]);
    const length = multiplierOf(field, node, by, times ?? (isList ? unsaidLength : 1));
    if (isList) return sum([own, product(length, ofSelections(node.selectionSet, type, null))]);
    const below = saysLength ? length : declared ? null : page;
    return sum([own, ofSelections(node.selectionSet, type, below)]);
  }

  function composite(name: string): GraphQLCompositeType {
    const type = schema.getType(name);
    if (!isCompositeType(type)) throw new Error('Price after validation, not before.');
    return type;
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root, null) : 0;
}

function unlessSkipped({ directives = [] }: SelectionNode, part: () => Part): Part {
  const conditions = directives.flatMap(({ name, arguments: [condition] = [] }): Part[] => {
    if (name.value !== 'skip' && name.value !== 'include') return [];
    const keepsWhen = name.value === 'include';
    const given = condition?.value;
    if (given?.kind === Kind.BOOLEAN) return [given.value === keepsWhen ? 1 : 0];
    if (given?.kind !== Kind.VARIABLE) return [];
    const variable = given.name.value;
    return [(variables) => (variables[variable] === keepsWhen ? 1 : 0)];
  });
  return conditions.includes(0) ? 0 : conditions.reduce(product, part());
}

const undeclared: Cost = { points: 0, by: [], times: null, declared: false };
const costs = new WeakMap<GraphQLField<unknown, unknown>, Cost>();

export function costOfField(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Cost {
  const known = costs.get(field);
  if (known) return known;
  const cost = declaredCost(schema, field) ?? undeclared;
  costs.set(field, cost);
  return cost;
}

function declaredCost(schema: GraphQLSchema, { astNode }: GraphQLField<unknown, unknown>): Cost | undefined {
  const directive = schema.getDirective('cost');
  const values = directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
  if (!values) return undefined;
  const { points, by, times } = Declared.parse(values);
  const written = astNode?.directives?.find(({ name }) => name.value === 'cost')?.arguments ?? [];
  return {
    points,
    by,
    times: written.some(({ name }) => name.value === 'times') ? times : null,
    declared: true,
  };
}
