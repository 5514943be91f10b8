import type { AuditRecordResolvers, QueryResolvers } from '../generated/graphql';
import { auditTrail } from './auditTrail';
import { onBehalfOf } from './onBehalfOf';

export const Query = {
  auditRecords: (_, wish, { graph }) => auditTrail(graph, wish),
} satisfies QueryResolvers;

export const AuditRecord = {
  institution: (record, _, context) => onBehalfOf(record, {}, context),
  shownCount: ({ shown }) => shown.length,
  shown: ({ shown }) => shown.slice(0, 100),
} satisfies AuditRecordResolvers;
