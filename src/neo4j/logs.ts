import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { logsOf } from './home';

/** What a launch itself prints, before the database has a log of its own. */
export const launchLog = (home: string) => join(logsOf(home), 'launch.log');
const databaseLog = (home: string) => join(logsOf(home), 'neo4j.log');

/** Where the database's log ends now; give it to `lastLines` to hear only what came after. */
export function endOfLog(home: string): number {
  return statSync(databaseLog(home), { throwIfNoEntry: false })?.size ?? 0;
}

/** The last lines a database left, both logs together, without the frames of stack traces. */
export function lastLines(home: string, since: number, most = 15): string {
  const written = textOf(databaseLog(home)).subarray(since);
  return [textOf(launchLog(home)), written]
    .flatMap((text) => text.toString('utf8').split('\n').filter(isTelling).slice(-most))
    .slice(-most)
    .join('\n');
}

const isTelling = (line: string) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line);

function textOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
