import { words as conflictWords } from '../conflict/words';
import type {
  ConflictResolvers,
  CounterReasonResolvers,
  QueryResolvers,
  RecommendationConnectionResolvers,
  RecommendationReasonResolvers,
  RecommendationResolvers,
} from '../generated/graphql';
import { present } from '../graph/loaders';
import { evidenceOf } from '../portrait/evidence';
import { said } from '../wording/said';
import { filled } from '../wording/say';
import { opened, sealed } from './cursor';
import { type Candidate, recommend } from './recommend';
import { counterWords, howItWorks, notice, reasonWords } from './words';

/** Reasons and conflicts tell something of a person even when nothing else of them is asked. */
function seen(list: readonly Candidate[], shown: Set<string>): Candidate[] {
  for (const { personId } of list) shown.add(personId);
  return [...list];
}

export const Query = {
  recommendPeople: (_, { input, first, after }, { graph, today }) =>
    recommend(
      graph,
      { ...input, brief: input.brief ?? null, institution: input.institution ?? null },
      { first, after: opened(after) },
      today,
    ),
} satisfies QueryResolvers;

export const RecommendationConnection = {
  edges: ({ list }, _, { shown }) => seen(list, shown).map((node) => ({ node, cursor: sealed(node) })),
  nodes: ({ list }, _, { shown }) => seen(list, shown),
  pageInfo: ({ list, hasNextPage }, _, __, { variableValues }) => {
    const [first, last] = [list[0], list.at(-1)];
    return {
      hasNextPage,
      hasPreviousPage: Boolean(variableValues.after),
      startCursor: first ? sealed(first) : null,
      endCursor: last ? sealed(last) : null,
    };
  },
  howItWorks: (_, asked, context) => said(howItWorks, asked, context),
  notice: (_, asked, context) => said(notice, asked, context),
} satisfies RecommendationConnectionResolvers;

export const Recommendation = {
  person: ({ personId }, _, { load }) => present(load.person.load(personId), personId),
  reasons: ({ reasons }) => [...reasons],
  counterReasons: ({ counterReasons }) => [...counterReasons],
  conflicts: ({ conflicts }) => [...conflicts],
} satisfies RecommendationResolvers;

export const RecommendationReason = {
  text: ({ kind, facts }, asked, context) => said(filled(reasonWords[kind], facts), asked, context),
  papers: ({ evidence }, _, { load }) => evidenceOf('Paper', evidence, load.paper),
  outputs: ({ evidence }, _, { load }) => evidenceOf('Output', evidence, load.output),
} satisfies RecommendationReasonResolvers;

export const CounterReason = {
  text: ({ kind, facts }, asked, context) => said(filled(counterWords[kind], facts), asked, context),
} satisfies CounterReasonResolvers;

export const Conflict = {
  text: async ({ kind, personId, times, latest }, asked, context) => {
    const person = personId ? await context.load.person.load(personId) : null;
    const who = person?.name ?? said(conflictWords.theInstitution, asked, context);
    return said(filled(conflictWords[kind], { who, times, latest: latest ?? '' }), asked, context);
  },
  person: ({ personId }, _, { load }) => (personId ? load.person.load(personId) : null),
  papers: ({ evidence }, _, { load }) => evidenceOf('Paper', evidence, load.paper),
} satisfies ConflictResolvers;
