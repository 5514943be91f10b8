import { type FieldNode, type GraphQLResolveInfo, getArgumentValues, isObjectType, Kind } from 'graphql';
import type { Context } from '../context';
import { facts, type Known } from './fields/facts';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'variableValues' | 'schema'>;

/** The field that leads to people, and the one below it that does, where it is not itself: `node` of an edge. */
export type AskedBelow = [info: Info, through?: 'node'];

type Fact = (person: Known, args: object, context: Context) => unknown;
const factOf = new Map(Object.entries(facts) as [string, Fact][]);

/** Fields that stand there on no condition. Those in fragments wait for their turn. */
const fieldsIn = ({ selectionSet }: FieldNode): FieldNode[] =>
  (selectionSet?.selections ?? []).filter(
    (one): one is FieldNode => one.kind === Kind.FIELD && !one.directives?.length,
  );

/**
 * What fields will ask of people whose ids are known, asked together with the people themselves: one wave of statements
 * instead of two. The loaders remember the answers, and the fields find them there.
 */
export function askAhead(people: readonly Known[], context: Context, ...[info, through]: AskedBelow): void {
  const below = info.fieldNodes.flatMap(fieldsIn);
  const asked = through ? below.filter(({ name }) => name.value === through).flatMap(fieldsIn) : below;
  const type = info.schema.getType('Person');
  const definitions = isObjectType(type) ? type.getFields() : {};
  for (const node of asked) {
    const fact = factOf.get(node.name.value);
    const definition = definitions[node.name.value];
    if (!fact || !definition) continue;
    const args = getArgumentValues(definition, node, info.variableValues);
    for (const person of people) void quietly(() => fact(person, args, context));
  }
}

/** What goes wrong here goes wrong again where the answer is wanted, and is told there. */
async function quietly(ask: () => unknown): Promise<void> {
  try {
    await ask();
  } catch {}
}
