import type {
  CatalogueEditionResolvers,
  CatalogueEntryResolvers,
  CatalogueResolvers,
  PostResolvers,
} from '../../generated/graphql';
import { present } from '../../graph/loaders';
import { name } from '../../wording/named';
import { isInForce } from '../inForce';
import { linked, maybeLinked, thingsIn } from '../things';

export const Post = {
  name,
  institution: ({ institutionId }, _, { load }) =>
    maybeLinked(institutionId, (id) => load.institution.load(id)),
  disciplines: async ({ id }, _, { load }) =>
    linked(await load.disciplinesOfPost.load(id), (field) => load.discipline.load(field)),
  industries: ({ id }, _, { load }) => load.industriesOfPost.load(id),
} satisfies PostResolvers;

export const Catalogue = {
  name,
  regions: ({ id }, _, { load }) => load.regionsOfCatalogue.load(id),
  editions: async ({ id }, _, { load }) =>
    linked(await load.catalogueEditionsOf.load(id), (edition) => load.catalogueEdition.load(edition)),
} satisfies CatalogueResolvers;

export const CatalogueEdition = {
  catalogue: ({ catalogueId }, _, { load }) => present(load.catalogue.load(catalogueId), catalogueId),
  inForce: (edition, _, { today }) => isInForce(edition, today),
  entries: ({ id }, page, { load }) =>
    thingsIn(
      (entry) => load.catalogueEntry.load(entry),
      page,
      ['entries', id],
      (after, first) => load.entriesOf({ after, first }).load(id),
    ),
} satisfies CatalogueEditionResolvers;

export const CatalogueEntry = {
  name,
  edition: ({ editionId }, _, { load }) => present(load.catalogueEdition.load(editionId), editionId),
  disciplines: async ({ id }, _, { load }) =>
    linked(await load.disciplinesOfCatalogueEntry.load(id), (field) => load.discipline.load(field)),
  industries: ({ id }, _, { load }) => load.industriesOfCatalogueEntry.load(id),
  regions: ({ id }, _, { load }) => load.regionsOfCatalogueEntry.load(id),
} satisfies CatalogueEntryResolvers;
