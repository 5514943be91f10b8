import { z } from 'zod';
import { claim, id, type Row, reads, text, texts } from '../graph/query';

/** Whatever stands there: the labels in labels.ts say what it means. */
const facts = z.record(z.string(), z.unknown());

export const heldOnPerson = reads(
  'own/heldOnPerson',
  { id },
  { id, withheldOn: text.nullable(), facts, sources: texts },
);
export const heldBesidePerson = reads(
  'own/heldBesidePerson',
  { id },
  { label: text, facts, source: text.nullable() },
);
export const heldTies = reads(
  'own/heldTies',
  { id },
  { type: text, outgoing: claim, facts, zh: text.nullable(), en: text.nullable() },
);
export type MyselfRow = Row<typeof heldOnPerson>;
export type BesideRow = Row<typeof heldBesidePerson>;
export type TieRow = Row<typeof heldTies>;
