import type { QueryResolvers } from '../generated/graphql';
import { spoken } from './said';
import { terms } from './terms';

export const Query = {
  glossary: (_, asked, context) => terms(asked.enum ?? null, spoken(asked.language, context.language)),
} satisfies QueryResolvers;
