import type { App } from '../app';
import type { Config } from '../config';
import type { Say } from '../neo4j/say';

/** One word of the `talent` command. */
export interface Command {
  /** What it does, in a sentence. */
  is: string;
  /** How it is typed. */
  usage: string;
  run(args: string[], house: House): Promise<void>;
}

/** What a command may use; the database is started or found only when it is asked for. */
export interface House {
  config: Config;
  app(): Promise<App>;
  /** For people: on standard error, so that what is printed can be piped. */
  say: Say;
  /** For programs and files. */
  print(line: string): void;
}
