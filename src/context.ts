import type { Viewer } from './access/viewer';
import { evaluationLoaders } from './evaluation/loaders';
import type { Purpose } from './generated/graphql';
import type { Graph } from './graph/graph';
import { peopleLoaders } from './people/loaders';
import { placesLoaders } from './places/loaders';
import { portraitLoaders } from './portrait/loaders';
import type { Language } from './refusal';

/** What somebody did, for the audit. */
export interface Deed {
  kind: 'CHANGE' | 'EXPORT' | 'SCORE';
  operation: string;
  /** Ids of the people it is about. */
  shown: readonly string[];
  detail?: string;
}

/** What a request brings with it, once the door has let it in. */
export interface Request {
  graph: Graph;
  viewer: Viewer;
  purpose: Purpose;
  language: Language;
  requestId: string;
  now: Date;
  /** The audit record of a change, an export or a score, in the transaction of the thing itself. */
  recordIn(tx: Graph, what: Deed): Promise<void>;
  /** The day that "today" means throughout this request, `2026-01-31`. */
  today: string;
}

/** Everything one request may use. Made fresh for each: loaders remember what this viewer saw. */
export const contextFor = (request: Request) => ({
  ...request,
  /** Ids of the people of whom a field was resolved: the audit record names them. */
  shown: new Set<string>(),
  /** Not spread into one literal: V8 takes .4 ms to spread a hundred properties, and .01 to assign them. */
  load: Object.assign(
    Object.assign(peopleLoaders(request.graph), placesLoaders(request.graph, request)),
    portraitLoaders(request.graph, request),
    evaluationLoaders(request.graph),
  ),
});

/** An interface and not an alias: the compiler then knows it by name, and does not spell it out at every resolver. */
export interface Context extends ReturnType<typeof contextFor> {}
