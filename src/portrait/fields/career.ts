import type {
  AffiliationResolvers,
  CertificateHeldResolvers,
  DesignationHeldResolvers,
  EducationRecordResolvers,
  SkillHeldResolvers,
  TitleHeldResolvers,
  WorksInResolvers,
} from '../../generated/graphql';
import { labelOf } from '../../wording/label';
import { name } from '../../wording/named';
import { disciplineOf, institutionOf } from '../nameOnly';
import { seriesIn } from '../series';

export const Affiliation = {
  institution: (row, _, { load }, info) => institutionOf(row, load, info),
} satisfies AffiliationResolvers;

export const EducationRecord = {
  institution: (row, _, { load }, info) => institutionOf(row, load, info),
  levelLabel: ({ level }, asked, context) => labelOf('DegreeLevel', level, asked, context),
} satisfies EducationRecordResolvers;

export const TitleHeld = {
  name,
  levelLabel: ({ level }, asked, context) => labelOf('TitleLevel', level, asked, context),
  series: seriesIn,
} satisfies TitleHeldResolvers;

export const SkillHeld = {
  name,
  levelLabel: ({ level }, asked, context) => labelOf('SkillLevel', level, asked, context),
  kindLabel: ({ kind }, asked, context) => labelOf('SkillKind', kind, asked, context),
} satisfies SkillHeldResolvers;

export const CertificateHeld = {
  name,
  verificationLabel: ({ verification }, asked, context) =>
    labelOf('Verification', verification, asked, context),
} satisfies CertificateHeldResolvers;

export const DesignationHeld = { name } satisfies DesignationHeldResolvers;

export const WorksIn = {
  discipline: (row, _, { load }, info) => disciplineOf(row, load, info),
} satisfies WorksInResolvers;
