import type { AuthorshipResolvers, OutputResolvers, PaperResolvers } from '../../generated/graphql';
import { present } from '../../graph/loaders';
import { label, labelOf } from '../../wording/label';
import { said } from '../../wording/said';
import { authorLine } from '../authorLine';
import { ifKnown } from '../ifKnown';
import { nameWithheld } from '../words';

export const Paper = {
  abstract: async ({ id }, _, { load }) => (await load.paperText.load(id))?.abstract ?? null,
  citationsByYear: ({ id, asOf }, _, { load }) => load.citationsByYear({ asOf }).load(id),
  retracted: ({ retractedOn }) => retractedOn !== null,
  disciplines: async ({ id }, _, { load }) =>
    Promise.all(
      (await load.paperDisciplines.load(id)).map(({ disciplineId }) =>
        present(load.discipline.load(disciplineId), disciplineId),
      ),
    ),
  authors: async ({ id, asOf }, { first }, { load }) => {
    const [found, text] = await Promise.all([load.paperAuthors({ first }).load(id), load.paperText.load(id)]);
    return authorLine(found, text?.unresolvedAuthors ?? [], { first, asOf });
  },
} satisfies PaperResolvers;

export const Output = {
  abstract: async ({ id }, _, { load }) => (await load.outputText.load(id))?.abstract ?? null,
  kindLabel: ({ kind }, asked, context) => label('OutputKind', kind, asked, context),
  disciplines: async ({ id }, _, { load }) =>
    Promise.all(
      (await load.outputDisciplines.load(id)).map(({ disciplineId }) =>
        present(load.discipline.load(disciplineId), disciplineId),
      ),
    ),
  authors: async ({ id, asOf }, { first }, { load }) => {
    const [found, text] = await Promise.all([
      load.outputAuthors({ first }).load(id),
      load.outputText.load(id),
    ]);
    return authorLine(found, text?.unresolvedAuthors ?? [], { first, asOf });
  },
} satisfies OutputResolvers;

export const Authorship = {
  name: ({ name }, asked, context) => name ?? said(nameWithheld, asked, context),
  withheld: ({ name }) => name === null,
  roleLabel: ({ role }, asked, context) => labelOf('AuthorRole', role, asked, context),
  person: ({ personId, asOf }, _, { load }) => ifKnown(personId, load.personAt({ asOf })),
} satisfies AuthorshipResolvers;
