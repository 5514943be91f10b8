import type { ConditionAnswerResolvers, EligibilityResolvers, QueryResolvers } from '../generated/graphql';
import { present } from '../graph/loaders';
import { label } from '../wording/label';
import { said } from '../wording/said';
import { eligibility } from './eligibility';
import { missing, noRule } from './words';

export const Query = {
  eligibility: async (_, { person, for: edition }, { graph, shown }) => {
    const answer = await eligibility(graph, person, edition);
    // A verdict tells something of a person even when nothing else of them is asked.
    if (answer) shown.add(person);
    return answer;
  },
} satisfies QueryResolvers;

export const Eligibility = {
  person: ({ personId }, _, { load }) => present(load.person.load(personId), personId),
  edition: ({ editionId }, _, { load }) => present(load.edition.load(editionId), editionId),
  verdictLabel: ({ verdict }, asked, context) => label('Verdict', verdict, asked, context),
  conditions: ({ conditions }) => [...conditions],
  note: ({ rule }, asked, context) => (rule ? null : said(noRule, asked, context)),
} satisfies EligibilityResolvers;

export const ConditionAnswer = {
  id: ({ condition }) => condition.id,
  text: ({ condition }, asked, context) => said(condition.text, asked, context),
  clause: ({ condition }) => condition.clause,
  quote: ({ condition }) => condition.quote,
  missing: (decided, asked, context) =>
    decided.missing ? said(missing[decided.missing], asked, context) : null,
} satisfies ConditionAnswerResolvers;
