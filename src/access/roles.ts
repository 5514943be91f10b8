import type { Purpose, Role } from '../generated/graphql';

export const roles = [
  'OFFICER',
  'SECRETARY',
  'JUDGE',
  'NOMINATOR',
  'PARTNER',
  'ADMIN',
  'SELF',
] as const satisfies readonly Role[];

export const purposes = [
  'RECRUITMENT',
  'EVALUATION',
  'STATISTICS',
  'SELF',
] as const satisfies readonly Purpose[];

/** What a key may be used for when whoever creates it does not say: the purposes its role exists for. */
export const usualPurposes: Readonly<Record<Role, readonly Purpose[]>> = {
  OFFICER: ['RECRUITMENT', 'STATISTICS'],
  SECRETARY: ['EVALUATION', 'STATISTICS'],
  JUDGE: ['EVALUATION'],
  NOMINATOR: ['EVALUATION'],
  PARTNER: ['RECRUITMENT', 'STATISTICS'],
  ADMIN: ['RECRUITMENT', 'EVALUATION', 'STATISTICS'],
  SELF: ['SELF'],
};
