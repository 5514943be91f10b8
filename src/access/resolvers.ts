import type { AuditRecordResolvers, QueryResolvers } from '../generated/graphql';
import { auditPage } from './auditPage';

export const Query = {
  auditRecords: (_, wish, { graph }) => auditPage(graph, wish),
} satisfies QueryResolvers;

export const AuditRecord = {
  shown: async ({ id }, _, { load }) => (await load.personsShown.load(id)).map(({ personId }) => personId),
} satisfies AuditRecordResolvers;
