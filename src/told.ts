import { BadConfig } from './config';
import { Trouble } from './neo4j/trouble';
import { Refusal } from './refusal';

/** What a person can mend, as a sentence; null when it is for us to mend. */
export function toldAs(error: unknown, chinese: boolean): string | null {
  if (error instanceof Trouble) return chinese ? error.zh : error.message;
  if (error instanceof Refusal) return chinese ? error.sentence.zh : error.sentence.en;
  return error instanceof BadConfig ? error.message : null;
}
