import type { DisciplineResolvers } from '../../generated/graphql';
import { present } from '../../graph/loaders';
import { name } from '../../wording/named';
import { linked, thingsIn } from '../things';

export const Discipline = {
  name,
  headcount: ({ headcount }) => headcount ?? 0,
  broader: async ({ id }, _, { load }) =>
    linked(await load.broaderOf.load(id), (wider) => load.discipline.load(wider)),
  narrower: async ({ id }, _, { load }) =>
    linked(await load.narrowerOf.load(id), (narrow) => load.discipline.load(narrow)),
  mapped: async ({ id }, { scheme }, { load }) => {
    const mapped = await Promise.all(
      (await load.mappedOf.load(id)).map(async ({ id, match }) => ({
        match,
        discipline: await present(load.discipline.load(id), id),
      })),
    );
    return mapped.filter(({ discipline }) => !scheme || discipline.scheme === scheme);
  },
  stations: ({ id }, page, { load }) =>
    thingsIn(
      (station) => load.station.load(station),
      page,
      ['stations about', id],
      (after, first) => load.stationsAbout({ after, first }).load(id),
    ),
} satisfies DisciplineResolvers;
