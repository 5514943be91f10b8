import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import type { App } from '../../app';
import type { Graph } from '../../graph/graph';
import { Refusal, type Sentence } from '../../refusal';
import { filled } from '../../wording/say';
import { serverVersion } from '../queries';
import { noSuchDatabase, tooOld, unreachable, waiting, wrongPassword } from './words';

interface Address {
  NEO4J_URI: string;
  NEO4J_USER: string;
  NEO4J_DATABASE: string;
}

/** Waits until the database answers, and refuses one that never does, does not know us, or is too old. */
export async function reach(
  app: App,
  graph: Graph,
  where: Address,
  say: (line: Sentence) => void,
  patience = 30_000,
) {
  const { NEO4J_URI: address, NEO4J_USER: user, NEO4J_DATABASE: database } = where;
  const until = Date.now() + patience;
  for (let said = false; ; ) {
    try {
      await app.ping();
      const version = (await serverVersion(graph, {}))[0]?.version ?? '';
      if (!isNewEnough(version)) throw new Refusal('CONFLICT', filled(tooOld, { address, version }));
      return;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      const code = error instanceof Neo4jError ? error.code : '';
      if (/Security/.test(code)) throw new Refusal('CONFLICT', filled(wrongPassword, { address, user }));
      if (/DatabaseNotFound/.test(code))
        throw new Refusal('CONFLICT', filled(noSuchDatabase, { address, database }));
      if (Date.now() > until) throw new Refusal('CONFLICT', filled(unreachable, { address }));
      if (!said) say(filled(waiting, { address }));
      said = true;
      await sleep(1_000);
    }
  }
}

/** `5.26.30`, `5.27-aura`, `2025.01.0` are; `5.25.1` and `4.4.9` are not. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);
  return major > 5 || (major === 5 && minor >= 26);
}
