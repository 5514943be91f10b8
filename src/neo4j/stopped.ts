import type { Tools } from './admin';
import { lastLaunch } from './home';
import { launch } from './launch';
import { databaseOn } from './processes';
import { type Say, tell } from './say';
import { stopDatabase } from './stop';
import type { Sentence } from './trouble';
import { words } from './words';

/** Stops the database if it is running; call what comes back to start it as it was and tell how long it was away. */
export async function stopForNow(home: string, tools: Tools, why: Sentence, say: Say): Promise<Resume> {
  const before = databaseOn(home) === null ? null : lastLaunch(home);
  if (!before) return async () => false;
  const stopped = Date.now();
  tell(say, why);
  await stopDatabase(home, say);
  return async (inHome = home) => {
    await launch(inHome, before, tools, say);
    tell(say, words.wasStopped(((Date.now() - stopped) / 1000).toFixed(1)));
    return true;
  };
}

/** In the same home, or in the one that takes its place; false when there was nothing to start again. */
type Resume = (inHome?: string) => Promise<boolean>;
