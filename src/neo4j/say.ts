import type { Sentence } from './trouble';

/** Told what is going on, in both languages; a passing line is one that the next may replace. */
export type Say = (line: string, zh: string, passing?: boolean) => void;

export const silent: Say = () => undefined;

export const tell = (say: Say, { en, zh }: Sentence) => say(en, zh);

export const tellInPassing = (say: Say, { en, zh }: Sentence) => say(en, zh, true);

/** Writes to a terminal, where passing lines overwrite each other, or line by line to anything else. */
export function sayOn(stream: NodeJS.WriteStream, chinese: boolean): Say {
  let passed = false;
  return (line, zh, passing = false) => {
    const erase = passed ? '\r\x1b[2K' : '';
    passed = passing && stream.isTTY === true;
    stream.write(`${erase}${chinese ? zh : line}${passed ? '' : '\n'}`);
  };
}
