import type { Language, Sentence } from '../refusal';
import { glossary } from '../wording/glossary';

const codes: Readonly<Record<string, Sentence>> = {
  ...glossary.TeamRole,
  ...glossary.ProjectPart,
  ...glossary.StationPart,
};

/** A role that is a code has words in both languages; any other is given in the words of its source. */
export const roleIn = (role: string, language: Language): string => codes[role]?.[language] ?? role;
