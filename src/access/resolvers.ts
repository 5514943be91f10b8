import type { AuditRecordResolvers, QueryResolvers } from '../generated/graphql';
import { name } from '../wording/named';
import { auditTrail } from './auditTrail';

export const Query = {
  auditRecords: (_, wish, { graph }) => auditTrail(graph, wish),
} satisfies QueryResolvers;

export const AuditRecord = {
  institution: async ({ institution }, _, context) => {
    const house = institution && (await context.load.institution.load(institution));
    return house ? name(house, {}, context) : null;
  },
  shownCount: ({ shown }) => shown.length,
  shown: ({ shown }) => shown.slice(0, 100),
} satisfies AuditRecordResolvers;
