import type { FactSourceResolvers, MetricsResolvers, MissingPartResolvers } from '../../generated/graphql';
import { label, labelOf } from '../../wording/label';
import { name } from '../../wording/named';
import { said } from '../../wording/said';
import { judgedOn } from '../asOf';
import { careerAge, uncounted } from '../figures';
import { yearsOf } from '../timeline';

export const Metrics = {
  citationsUnknownFor: async ({ id, asOf }, _, { load }) =>
    uncounted(await load.citedPapers({ asOf }).load(id)),
  careerAge: ({ firstYear, asOf }, _, { today }) => careerAge(firstYear, judgedOn(asOf, today)),
  years: async ({ id, asOf }, _, { load }) => yearsOf(await load.timeline({ asOf }).load(id)),
} satisfies MetricsResolvers;

export const MissingPart = {
  label: ({ sentence }, asked, context) => said(sentence, asked, context),
} satisfies MissingPartResolvers;

export const FactSource = {
  name,
  groups: ({ groups }) => [...groups],
  groupLabels: ({ groups }, asked, context) =>
    groups.map((group) => label('FactGroup', group, asked, context)),
  lawfulBasisLabel: ({ lawfulBasis }, asked, context) => labelOf('LawfulBasis', lawfulBasis, asked, context),
} satisfies FactSourceResolvers;
