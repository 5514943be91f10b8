import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The figures of one operation that limits are about; fragments count as often as they are spread. */
export interface Shape {
  depth: number;
  introspectionDepth: number;
  aliases: number;
  rootFields: number;
  directives: number;
}

interface Part extends Shape {
  /** Fields at its own level. */
  fields: number;
}

const nothing: Part = {
  fields: 0,
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
};

const together = (a: Part, b: Part): Part => ({
  fields: a.fields + b.fields,
  depth: Math.max(a.depth, b.depth),
  introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  aliases: a.aliases + b.aliases,
  rootFields: 0,
  directives: a.directives + b.directives,
});

/** Measured in one pass over the text, each fragment once: an operation that expands without end is as cheap to measure. */
export function shapesOf(document: DocumentNode): Shape[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measured = new Map<string, Part>();

  function ofFragment(name: string): Part {
    const known = measured.get(name);
    if (known) return known;
    // One that spreads itself counts as nothing here; validation refuses it.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const part = fragment ? ofSelections(fragment.selectionSet) : nothing;
    measured.set(name, part);
    return part;
  }

  const ofSelections = ({ selections }: SelectionSetNode): Part =>
    selections.reduce((sum, selection) => together(sum, ofOne(selection)), nothing);

  function ofOne(selection: SelectionNode): Part {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const part = ofFragment(selection.name.value);
      return { ...part, directives: part.directives + directives };
    }
    const below = selection.selectionSet ? ofSelections(selection.selectionSet) : nothing;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return { ...below, directives: below.directives + directives };
    const name = selection.name.value;
    const introspects = name === '__schema' || name === '__type';
    return {
      fields: 1,
      depth: 1 + (introspects ? 0 : below.depth),
      introspectionDepth: introspects ? below.depth : below.introspectionDepth,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      rootFields: 0,
      directives: below.directives + directives,
    };
  }

  return operations.map(({ selectionSet, directives = [] }) => {
    const part = ofSelections(selectionSet);
    return { ...part, rootFields: part.fields, directives: part.directives + directives.length };
  });
}

/** How often the most repeated name of one selection stands in it, and how many fragments there are. */
export function textOf(document: DocumentNode): { repeats: number; fragments: number } {
  let repeats = 0;
  let fragments = 0;
  const look = ({ selections }: SelectionSetNode) => {
    const times = new Map<string, number>();
    for (const selection of selections) {
      const name =
        selection.kind === Kind.FIELD
          ? (selection.alias ?? selection.name).value
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? `...${selection.name.value}`
            : `... on ${selection.typeCondition?.name.value ?? ''}`;
      const count = (times.get(name) ?? 0) + 1;
      times.set(name, count);
      repeats = Math.max(repeats, count);
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) look(selection.selectionSet);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments++;
    if ('selectionSet' in definition) look(definition.selectionSet);
  }
  return { repeats, fragments };
}
