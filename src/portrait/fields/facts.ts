import type { Context } from '../../context';
import type { PersonResolvers, Resolver } from '../../generated/graphql';
import { present } from '../../graph/loaders';
import { said } from '../../wording/said';
import { completenessOf } from '../completeness';
import { kept } from '../kept';
import { availabilityOf, identifiersOf, languagesOf, namesOf } from '../names';
import { pageAsked, pageOf } from '../page';
import { placedOf, placeIn } from '../place';
import type { PersonRow, ProfileRow } from '../queries';
import { isFictional } from '../sources';
import { staysOf } from '../stays';
import { fictional } from '../words';

/** Whose portrait, and of what day: all that most fields need, so that they can be asked ahead (ahead.ts). */
export type Known = Pick<PersonRow, 'id' | 'asOf'>;

type OfKnown<R> =
  R extends Resolver<infer Gives, PersonRow, Context, infer Args>
    ? Resolver<Gives, Known, Context, Args>
    : never;

const profile = ({ id, asOf }: Known, load: Context['load']): Promise<ProfileRow> =>
  present(load.profile({ asOf }).load(id), id);

/** What hangs on a person: each a statement of its own. */
export const facts = {
  names: async (person, _, { load }) => namesOf(await profile(person, load)),
  pool: async (person, _, { load }) => (await profile(person, load)).pool,
  orcid: async (person, _, { load }) => (await profile(person, load)).orcid,
  homepage: async (person, _, { load }) => (await profile(person, load)).homepage,
  country: async (person, _, { load }) => placedOf(await profile(person, load)).country?.code ?? null,
  region: async (person, _, { load }) => placedOf(await profile(person, load)).region?.code ?? null,
  place: async (person, asked, context) => placeIn(await profile(person, context.load), asked, context),
  languages: async (person, _, { load }) => languagesOf(await profile(person, load)),
  availability: async (person, _, { load }) => availabilityOf(await profile(person, load)),
  identifiers: async (person, _, { load }) =>
    identifiersOf(await profile(person, load), await load.identifiers.load(person.id)),
  contactPoints: ({ id }, _, { load }) => load.contactPoints.load(id),

  fictional: async ({ id }, _, { load }) => isFictional(await load.factSources.load(id)),
  notice: async ({ id }, asked, context) =>
    isFictional(await context.load.factSources.load(id)) ? said(fictional, asked, context) : null,
  sources: ({ id }, _, { load }) => load.factSources.load(id),
  completeness: async ({ id, asOf }, _, { load }) =>
    completenessOf(await present(load.parts({ asOf }).load(id), id)),

  affiliations: async ({ id, asOf }, { current }, { load }) =>
    kept(await load.affiliations({ asOf }).load(id), current),
  education: ({ id, asOf }, _, { load }) => load.degrees({ asOf }).load(id),
  titles: ({ id, asOf }, _, { load }) => load.titles({ asOf }).load(id),
  skills: ({ id, asOf }, _, { load }) => load.skills({ asOf }).load(id),
  certificates: ({ id, asOf }, _, { load }) => load.certificates({ asOf }).load(id),
  designations: ({ id, asOf }, _, { load }) => load.designations({ asOf }).load(id),
  disciplines: ({ id, asOf }, _, { load }) => load.worksIn({ asOf }).load(id),

  papers: async ({ id, asOf }, page, { load }) =>
    pageOf(await load.papersOf({ asOf, ...pageAsked(page) }).load(id), page),
  outputs: async ({ id, asOf }, page, { load }) =>
    pageOf(await load.outputsOf({ asOf, ...pageAsked(page) }).load(id), page),
  coauthors: ({ id, asOf }, { first }, { load }) => load.coauthors({ asOf, first }).load(id),
  supervisors: ({ id, asOf }, _, { load }) => load.supervisorsOf({ asOf }).load(id),
  students: ({ id, asOf }, _, { load }) => load.studentsOf({ asOf }).load(id),

  teams: ({ id, asOf }, _, { load }) => load.teamsOf({ asOf }).load(id),
  projects: ({ id, asOf }, _, { load }) => load.projectsOf({ asOf }).load(id),
  programmes: ({ id, asOf }, _, { load }) => load.selections({ asOf }).load(id),
  awards: ({ id, asOf }, _, { load }) => load.awardsOf({ asOf }).load(id),
  stations: async ({ id, asOf }, _, { load }) =>
    staysOf(
      ...(await Promise.all([load.postdocStays({ asOf }).load(id), load.supervisorSeats({ asOf }).load(id)])),
    ),
  associations: ({ id, asOf }, _, { load }) => load.memberships({ asOf }).load(id),
  events: ({ id, asOf }, _, { load }) => load.attendances({ asOf }).load(id),
} satisfies { [F in keyof PersonResolvers]: OfKnown<NonNullable<PersonResolvers[F]>> };
