import type { Context } from '../../context';
import type {
  AvailabilityResolvers,
  ContactPointResolvers,
  PersonNameResolvers,
  PersonResolvers,
} from '../../generated/graphql';
import { present } from '../../graph/loaders';
import { label } from '../../wording/label';
import { said } from '../../wording/said';
import { isBounded } from '../asOf';
import { completenessOf } from '../completeness';
import { figuresAt } from '../figuresAt';
import { kept } from '../kept';
import { availabilityOf, identifiersOf, languagesOf, namesOf } from '../names';
import { pageAsked, pageOf } from '../page';
import { placedOf, placeIn } from '../place';
import type { PersonRow, ProfileRow } from '../queries';
import { isFictional } from '../sources';
import { staysOf } from '../stays';
import { fictional } from '../words';

const profile = ({ id, asOf }: PersonRow, load: Context['load']): Promise<ProfileRow> =>
  present(load.profile({ asOf }).load(id), id);

export const Person = {
  /** Asked once for every person whose fields are about to be resolved: that is who was shown. */
  __isTypeOf: ({ id }, { shown }) => {
    shown.add(id);
    return true;
  },
  asOf: ({ asOf }) => (isBounded(asOf) ? asOf : null),

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
  metrics: (person, _, { load }) => figuresAt(person, load),
} satisfies PersonResolvers;

export const PersonName = {
  kindLabel: ({ kind }, asked, context) => label('NameKind', kind, asked, context),
} satisfies PersonNameResolvers;

export const Availability = {
  statusLabel: ({ status }, asked, context) => label('AvailabilityStatus', status, asked, context),
} satisfies AvailabilityResolvers;

export const ContactPoint = {
  kindLabel: ({ kind }, asked, context) => label('ContactKind', kind, asked, context),
} satisfies ContactPointResolvers;
