import type {
  AssociationResolvers,
  AwardResolvers,
  DisciplineResolvers,
  EventResolvers,
  InstitutionResolvers,
  ProgrammeEditionResolvers,
  ProgrammeResolvers,
  ProjectResolvers,
  StationResolvers,
  TeamResolvers,
} from '../generated/graphql';
import { aliasesOf } from './aliases';
import { editionName, name } from './named';

export const Institution = { name } satisfies InstitutionResolvers;
export const Discipline = { name } satisfies DisciplineResolvers;
export const Programme = { name, aliases: aliasesOf } satisfies ProgrammeResolvers;
export const ProgrammeEdition = { name: editionName } satisfies ProgrammeEditionResolvers;
export const Station = { name } satisfies StationResolvers;
export const Team = { name } satisfies TeamResolvers;
export const Project = {
  name: (project, asked, context) =>
    name({ ...project, nameZh: project.nameZh ?? project.title, nameEn: project.nameEn }, asked, context),
} satisfies ProjectResolvers;
export const Association = { name } satisfies AssociationResolvers;
export const Award = { name } satisfies AwardResolvers;
export const Event = { name } satisfies EventResolvers;
