import type {
  ContributionResolvers,
  GuardRailResolvers,
  MutationResolvers,
  NominationResolvers,
  QueryResolvers,
  ScoreResolvers,
  ScoringDimensionResolvers,
  ScoringIndicatorResolvers,
  ScoringSchemeResolvers,
} from '../generated/graphql';
import { present } from '../graph/loaders';
import { evidenceOf } from '../portrait/evidence';
import { said } from '../wording/said';
import { filled } from '../wording/say';
import { canonical, digestOf } from './canonical';
import { nominate, withdraw } from './nominate';
import { dimensionOf, indicatorOf, openedScore } from './opened';
import { schemes } from './scheme';
import { replay, scoreNomination } from './scoring';
import { siweiOf } from './siwei';
import { explained, gate, humanDecision, notEnough } from './words';

export const Query = {
  nomination: (_, { id }, { load }) => load.nomination.load(id),
  score: async (_, { id }, { load, shown }) => {
    const row = await load.score.load(id);
    if (row) shown.add(row.personId);
    return row && openedScore(row);
  },
  replayScore: (_, { score }, { graph }) => replay(graph, score),
  scoringSchemes: () => schemes.map(({ scheme }) => scheme),
} satisfies QueryResolvers;

export const Mutation = {
  nominate: async (_, { input }, context) => {
    const id = await nominate(context, input);
    return present(context.load.nomination.load(id), id);
  },
  withdrawNomination: async (_, { nomination }, context) => {
    await withdraw(context, nomination);
    return present(context.load.nomination.clearAll().load(nomination), nomination);
  },
  scoreNomination: async (_, { nomination }, context) => {
    const id = await scoreNomination(context, nomination);
    return openedScore(await present(context.load.score.load(id), id));
  },
} satisfies MutationResolvers;

export const Nomination = {
  __isTypeOf: ({ personId }, { shown }) => {
    shown.add(personId);
    return true;
  },
  person: ({ personId }, _, { load }) => present(load.person.load(personId), personId),
  edition: ({ editionId }, _, { load }) => present(load.edition.load(editionId), editionId),
} satisfies NominationResolvers;

export const Score = {
  id: ({ row }) => row.id,
  at: ({ row }) => row.at,
  digest: ({ row }) => row.digest,
  nomination: ({ row }, _, { load }) => present(load.nomination.load(row.nominationId), row.nominationId),
  contributions: ({ contributions, scheme }) => contributions.map((one) => ({ ...one, scheme })),
  guardRails: ({ scheme }) => siweiOf(scheme),
  decisionSupportOnly: () => true,
  humanDecision: (_, asked, context) => said(humanDecision, asked, context),
} satisfies ScoreResolvers;

export const Contribution = {
  dimension: (told, asked, context) => said(dimensionOf(told)?.names ?? notEnough, asked, context),
  name: (told, asked, context) => said(indicatorOf(told)?.names ?? notEnough, asked, context),
  explanation: ({ percentile, points, peers, weight }, asked, context) => {
    if (weight === 0) return said(gate, asked, context);
    if (percentile === null) return said(notEnough, asked, context);
    const facts = { percent: Math.round(percentile * 100), peers, points: points ?? 0, weight };
    return said(filled(explained, facts), asked, context);
  },
  papers: ({ evidence }, _, { load }) => evidenceOf('Paper', evidence, load.paper),
  outputs: ({ evidence }, _, { load }) => evidenceOf('Output', evidence, load.output),
  teams: ({ evidence }, _, { load }) => evidenceOf('Team', evidence, load.team),
} satisfies ContributionResolvers;

export const GuardRail = {
  text: ({ text }, asked, context) => said(text, asked, context),
} satisfies GuardRailResolvers;

export const ScoringScheme = {
  name: ({ names }, asked, context) => said(names, asked, context),
  digest: (scheme) => digestOf(canonical(scheme)),
} satisfies ScoringSchemeResolvers;

export const ScoringDimension = {
  name: ({ names }, asked, context) => said(names, asked, context),
} satisfies ScoringDimensionResolvers;

export const ScoringIndicator = {
  name: ({ names }, asked, context) => said(names, asked, context),
} satisfies ScoringIndicatorResolvers;
