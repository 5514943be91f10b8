import type { Sentence } from '../refusal';
import { groups, properties, tieProperties } from './labels';
import type { BesideRow, MyselfRow, TieRow } from './queries';
import { parallels } from './unsaid';
import { inBrackets, joined, readable } from './value';
import { someoneWithheld } from './words';

/** One thing we hold about a person, as they can read it. */
export interface ToldFact {
  code: string;
  group: Sentence;
  label: Sentence;
  value: Sentence;
  source: string | null;
  from: string | null;
  to: string | null;
}

type Facts = Readonly<Record<string, unknown>>;
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Everything, told: first what stands on the person, then what is about them alone, then what ties them to others. */
export const heldFacts = (
  { facts, sources }: MyselfRow,
  beside: readonly BesideRow[],
  ties: readonly TieRow[],
): ToldFact[] => [
  ...ofNode('Person', facts, sources.join('、') || null),
  ...beside.flatMap((own) => ofNode(own.label, own.facts, own.source ?? textOf(own.facts.source))),
  ...ties.map(ofTie),
];

function ofNode(kind: string, facts: Facts, source: string | null): ToldFact[] {
  const [from, to] = [textOf(facts.from), textOf(facts.to)];
  return Object.entries(properties[kind] ?? {}).flatMap(([property, label]) => {
    const value = parallels[property]
      ? sideBySide(kind, property, facts)
      : readable(kind, property, facts[property]);
    return value
      ? [{ code: `${kind}.${property}`, group: groups[kind] ?? label, label, value, source, from, to }]
      : [];
  });
}

/** `张伟（Hani，常用名）；Wei Zhang（Latn）`, of lists that run in parallel. */
function sideBySide(kind: string, property: string, facts: Facts): Sentence | null {
  const told = listOf(facts[property]).flatMap((one, i) => {
    const first = readable(kind, property, one);
    const others = (parallels[property] ?? []).flatMap(
      (other) => readable(kind, other, listOf(facts[other])[i]) ?? [],
    );
    return first ? [inBrackets(first, others)] : [];
  });
  return told.length > 0 ? joined(told) : null;
}

function ofTie({ type, outgoing, facts, zh, en }: TieRow): ToldFact {
  const thing = zh !== null && en !== null ? { zh, en } : someoneWithheld;
  const details = Object.entries(tieProperties).flatMap(([property, label]) => {
    const value = readable(type, property, facts[property]);
    return value ? [{ zh: `${label.zh}：${value.zh}`, en: `${label.en}: ${value.en}` }] : [];
  });
  const code = outgoing ? type : `${type} by`;
  const group = groups[code] ?? { zh: code, en: code };
  return {
    code,
    group,
    label: group,
    value: inBrackets(thing, details),
    source: textOf(facts.source),
    from: textOf(facts.from),
    to: textOf(facts.to),
  };
}
