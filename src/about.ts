import { mayFetch } from './access/wayIn';
import type { Context } from './context';
import type { NodeResolvers, QueryResolvers } from './generated/graphql';
import { labelOf } from './graph/ids';
import { version } from './graph/model';

/** Each kind by the loader that every other way to it uses: the same rules, whichever way in. */
const wayTo = {
  Person: (load, id) => load.person.load(id),
  Paper: (load, id) => load.paper.load(id),
  Output: (load, id) => load.output.load(id),
  Institution: (load, id) => load.institution.load(id),
  Discipline: (load, id) => load.discipline.load(id),
  Programme: (load, id) => load.programme.load(id),
  ProgrammeEdition: (load, id) => load.edition.load(id),
  Station: (load, id) => load.station.load(id),
  Team: (load, id) => load.team.load(id),
  Project: (load, id) => load.project.load(id),
  Association: (load, id) => load.association.load(id),
  Award: (load, id) => load.award.load(id),
  Event: (load, id) => load.event.load(id),
  Nomination: (load, id) => load.nomination.load(id),
  Post: (load, id) => load.post.load(id),
  Catalogue: (load, id) => load.catalogue.load(id),
  CatalogueEdition: (load, id) => load.catalogueEdition.load(id),
  CatalogueEntry: (load, id) => load.catalogueEntry.load(id),
} satisfies Record<string, (load: Context['load'], id: string) => Promise<{ id: string } | null>>;

const kindOf = (id: string) => {
  const label = labelOf(id);
  return label && isKind(label) ? label : null;
};
const isKind = (label: string): label is keyof typeof wayTo => label in wayTo;

export const Query = {
  about: () => ({ name: 'Talent Graph', modelVersion: version }),
  node: (_, { id }, { load, viewer, purpose }, { schema }) => {
    const kind = kindOf(id);
    return kind && mayFetch(schema, kind, { role: viewer.role, purpose }) ? wayTo[kind](load, id) : null;
  },
} satisfies QueryResolvers;

export const Node = { __resolveType: ({ id }) => kindOf(id) } satisfies NodeResolvers;
