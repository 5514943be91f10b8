import { idOf } from '../graph/ids';
import type { Label } from '../graph/model';

/** Which things are known to stand in the file or in the graph, by the source's own ids. */
export interface Registry {
  readonly source: string;
  idOf(label: Label, external: string): string;
  has(label: Label, external: string): boolean;
  add(label: Label, external: string): void;
  remove(label: Label, external: string): void;
  /** The source's own ids and ours. */
  entries(label: Label): Iterable<[string, string]>;
}

/** Ids are made once: hashing is most of what an authorship costs us. */
export function registryOf(source: string): Registry {
  const known = new Map<Label, Map<string, string>>();
  const of = (label: Label) => {
    const found = known.get(label) ?? new Map<string, string>();
    known.set(label, found);
    return found;
  };
  return {
    source,
    idOf: (label, external) => of(label).get(external) ?? idOf(label, source, external),
    has: (label, external) => of(label).has(external),
    add: (label, external) => of(label).set(external, idOf(label, source, external)),
    remove: (label, external) => of(label).delete(external),
    entries: (label) => of(label),
  };
}
