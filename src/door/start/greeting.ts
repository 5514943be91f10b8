import type { DemoKeys } from '../../access/demoKeys';
import type { Language } from '../../refusal';
import { filled } from '../../wording/say';
import { firstQuery } from '../graphiql/firstQuery';
import { aQuery, demoKeysAre, howToStop, makeAKey, ready, seePortrait, tryQueries } from './words';

interface Welcome {
  url: string;
  graphiql: boolean;
  keys: DemoKeys | null;
  keysFile: string;
  someone: { id: string; name: string } | undefined;
}

/** What to do next, for whoever has just started the service. */
export function greeting({ url, graphiql, keys, keysFile, someone }: Welcome, language: Language): string {
  const lines = [
    filled(ready, { url })[language],
    ...(graphiql ? [filled(tryQueries, { url })[language]] : []),
    ...(someone ? [filled(seePortrait, { url, ...someone })[language]] : []),
    '',
    ...(keys ? [filled(demoKeysAre, { file: keysFile })[language]] : [makeAKey[language]]),
    ...Object.entries(keys ?? {}).map(([role, key]) => `  ${role.padEnd(10)} ${key}`),
    '',
    aQuery[language],
    ...firstQuery
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
    '',
    howToStop[language],
  ];
  return `\n${lines.join('\n')}\n`;
}
