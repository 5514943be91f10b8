import type { ProgrammeEditionResolvers, ProgrammeResolvers } from '../../generated/graphql';
import { present } from '../../graph/loaders';
import { name } from '../../wording/named';
import { aliasesOf } from '../aliases';
import { editionName } from '../editionName';
import { peopleInvolved } from '../involved';
import { linked } from '../things';

export const Programme = {
  name,
  aliases: aliasesOf,
  editions: async ({ id }, _, { load }) =>
    linked(await load.editionsOf.load(id), (edition) => load.edition.load(edition)),
} satisfies ProgrammeResolvers;

export const ProgrammeEdition = {
  name: editionName,
  programme: ({ programmeId }, _, { load }) => present(load.programme.load(programmeId), programmeId),
  chosen: ({ id }, page, context) =>
    peopleInvolved(
      page,
      ['chosen', id],
      (after, first) => context.load.chosenFor({ after, first }).load(id),
      context,
    ),
} satisfies ProgrammeEditionResolvers;
