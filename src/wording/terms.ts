import type { Term } from '../generated/graphql';
import { type Language, Refusal, type Sentence } from '../refusal';
import { glossary } from './glossary';
import { filled } from './say';
import { noSuchEnum } from './words';

const all: [string, Readonly<Record<string, Sentence>>][] = Object.entries(glossary);

/** The values of one enum, or of all of them, as the glossary calls them. */
export function terms(kind: string | null, language: Language): Term[] {
  const asked = kind === null ? all : all.filter(([name]) => name === kind);
  if (kind !== null && asked.length === 0)
    throw new Refusal(
      'BAD_USER_INPUT',
      filled(noSuchEnum, { name: kind, known: all.map(([name]) => name).join(', ') }),
    );
  return asked.flatMap(([name, values]) =>
    Object.entries(values).map(([value, label]) => ({ enum: name, value, label: label[language] })),
  );
}
