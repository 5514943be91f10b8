import type { InstitutionResolvers, RankingResolvers } from '../../generated/graphql';
import { name, nameIn } from '../../wording/named';
import { spoken } from '../../wording/said';
import { areaShown, placed } from '../areas';
import { linked, thingsIn } from '../things';

export const Institution = {
  name,
  country: ({ country, region }) => placed(country, region).country,
  region: ({ country, region }) => placed(country, region).region,
  area: ({ country, region }) => areaShown(country, region),
  city: ({ cityZh, cityEn }, { language }, context) =>
    cityZh || cityEn
      ? nameIn({ id: '', nameZh: cityZh, nameEn: cityEn }, spoken(language, context.language))
      : null,
  headcount: ({ headcount }) => headcount ?? 0,
  partOf: async ({ id }, _, { load }) =>
    linked(await load.wholesOf.load(id), (whole) => load.institution.load(whole)),
  rankings: async ({ id }, { list, year }, { load }) =>
    (await load.rankingsOf.load(id)).filter(
      (ranking) => (!list || ranking.list === list) && (!year || ranking.year === year),
    ),
  industries: ({ id }, _, { load }) => load.industriesOfInstitution.load(id),
  regions: ({ id }, _, { load }) => load.regionsOfInstitution.load(id),
  parts: ({ id }, page, { load }) =>
    thingsIn(
      (part) => load.institution.load(part),
      page,
      ['parts', id],
      (after, first) => load.partsOf({ after, first }).load(id),
    ),
  stations: ({ id }, page, { load }) =>
    thingsIn(
      (station) => load.station.load(station),
      page,
      ['stations', id],
      (after, first) => load.stationsOf({ after, first }).load(id),
    ),
  teams: ({ id }, page, { load }) =>
    thingsIn(
      (team) => load.team.load(team),
      page,
      ['teams', id],
      (after, first) => load.teamsAt({ after, first }).load(id),
    ),
  projects: ({ id }, page, { load }) =>
    thingsIn(
      (project) => load.project.load(project),
      page,
      ['projects', id],
      (after, first) => load.projectsAt({ after, first }).load(id),
    ),
  posts: ({ id }, page, { load }) =>
    thingsIn(
      (post) => load.post.load(post),
      page,
      ['posts', id],
      (after, first) => load.postsOf({ after, first }).load(id),
    ),
} satisfies InstitutionResolvers;

export const Ranking = {
  name: ({ nameZh, nameEn }, { language }, context) =>
    spoken(language, context.language) === 'zh' ? nameZh : nameEn,
} satisfies RankingResolvers;
