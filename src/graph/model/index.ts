import * as institutions from './institutions';
import * as keeping from './keeping';
import type { EdgeKind, NodeKind } from './kinds';
import * as outputs from './outputs';
import * as people from './people';
import * as programmes from './programmes';

/** The shape of our graph: the one list of what may stand in it. Setup, lint and documentation follow from it. */
export const nodes = {
  ...people.nodes,
  ...outputs.nodes,
  ...institutions.nodes,
  ...programmes.nodes,
  ...keeping.nodes,
} satisfies Record<string, NodeKind>;

export const edges: readonly EdgeKind[] = [
  ...people.peopleEdges,
  ...outputs.outputEdges,
  ...institutions.institutionEdges,
  ...programmes.programmeEdges,
  ...keeping.keepingEdges,
];

export type Label = keyof typeof nodes;

/** Full-text indexes: name, labels, properties. `cjk` cuts Chinese into pairs of signs and leaves Latin words whole. */
export const fullText = [
  { name: 'outputText', labels: ['Paper', 'Output'], properties: ['title', 'abstract'], analyzer: 'cjk' },
  { name: 'personNames', labels: ['Person'], properties: ['nameTexts'], analyzer: 'cjk' },
  {
    name: 'placeNames',
    labels: ['Institution', 'Discipline'],
    properties: ['nameZh', 'nameEn'],
    analyzer: 'cjk',
  },
  { name: 'auditShown', labels: ['AuditPage'], properties: ['shown'], analyzer: 'keyword' },
] as const;

/** The model's own version: a database says which it is in, and we refuse what we do not know. */
export const version = 1;
