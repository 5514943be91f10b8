import { roles } from '../access/roles';
import type { CostPreview, QueryResolvers } from '../generated/graphql';
import { bucketOf, publicBucket } from './cost/budget';
import { preview } from './cost/preview';
import { keyed } from './keyed';
import { largestBody, withKey, withoutKey } from './limits/limits';

export const Query = {
  costOf: (_, { query, variables, operationName }, context, { schema }): CostPreview =>
    preview(
      keyed(schema),
      { query, operationName: operationName ?? null, variables: variables ?? {} },
      context,
    ),
  limits: () => ({
    withKey,
    withoutKey,
    budgets: roles.map((role) => ({ role, ...bucketOf[role] })),
    publicBudget: publicBucket,
    bodyBytes: largestBody,
  }),
} satisfies QueryResolvers;
