import type { Label } from '../graph/model';
import type { Line } from './lines/parse';
import { isThing, writeLinks, writeThings } from './records';
import type { Type } from './records/kind';
import type { Registry } from './registry';
import type { Reject } from './reject';
import { type EdgeRow, endsBeforeStart, type NodeRow, type Scribe } from './scribe';
import { says } from './words';

export type Good = Extract<Line, { record: object }>;

/** What some lines come to. */
export interface Written {
  nodes: NodeRow[];
  edges: EdgeRow[];
  rejects: Reject[];
  /** Things named that the file does not hold: the graph must be asked for them. */
  unsure: Named[];
  /** The types of the records that were taken. */
  taken: Type[];
}

export interface Named {
  label: Label;
  external: string;
  id: string;
}

export const blank = (): Written => ({ nodes: [], edges: [], rejects: [], unsure: [], taken: [] });

/** Ends a line that cannot be taken at all; nothing of it is kept. */
class Refused extends Error {}

function scribeFor(
  { line, record }: Good,
  registry: Registry,
  absent: ReadonlySet<string>,
  into: Written,
  defined: (label: Label, external: string) => void,
): Scribe {
  const reject: Scribe['reject'] = (field, sentence) => {
    into.rejects.push({ line, type: record.type, field, says: sentence });
  };
  return {
    define(label, external) {
      if (registry.has(label, external)) {
        reject('id', says.usedTwice(label));
        throw new Refused();
      }
      registry.add(label, external);
      defined(label, external);
      return registry.idOf(label, external);
    },
    own: registry.idOf,
    refer(label, external, field) {
      if (!external) return null;
      const id = registry.idOf(label, external);
      if (registry.has(label, external)) return id;
      if (absent.has(id)) {
        reject(field, says.unknownReference(label, external));
        return null;
      }
      into.unsure.push({ label, external, id });
      return id;
    },
    node(label, id, properties) {
      into.nodes.push({ label, id, properties: { source: registry.source, ...properties } });
    },
    edge(type, [from, fromId], [to, toId], { key = null, ...properties } = {}, field = type) {
      if (!fromId || !toId) return;
      if (endsBeforeStart(properties.from, properties.to)) {
        reject(field, says.endsBeforeStart);
        return;
      }
      const facts = { source: registry.source, ...properties };
      into.edges.push({ type, from: [from, fromId], to: [to, toId], key, properties: facts });
    },
    reject,
  };
}

/** The nodes of one line, into `into`; false when the line was refused. */
export function takeThings(good: Good, registry: Registry, into: Written): boolean {
  const defined: [Label, string][] = [];
  const written = into.nodes.length;
  try {
    const note = (label: Label, external: string) => void defined.push([label, external]);
    writeThings(good.record, scribeFor(good, registry, new Set(), into, note));
    if (isThing(good.record.type)) into.taken.push(good.record.type);
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    into.nodes.length = written;
    for (const [label, external] of defined) registry.remove(label, external);
    return false;
  }
}

/** The edges of some lines. Whatever is neither in the registry nor in `absent` comes back as unsure. */
export function takeLinks(lines: readonly Good[], registry: Registry, absent: ReadonlySet<string>): Written {
  const into = blank();
  const nothing = () => {};
  for (const good of lines) {
    const before = into.edges.length;
    writeLinks(good.record, scribeFor(good, registry, absent, into, nothing));
    if (!isThing(good.record.type) && into.edges.length > before) into.taken.push(good.record.type);
  }
  return into;
}
