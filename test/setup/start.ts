import { join } from 'node:path';
import { openApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { publishSchemes } from '../../src/evaluation/publish';
import { ourselves } from '../../src/graph/graph';
import { plantVillage } from '../../src/intake/plant';
import { startThrowaway } from '../../src/neo4j/throwaway';
import { setUp } from '../../src/setup/setup';
import { village } from './village';

/** A database of the tests' own, set up and planted; stop.ts takes it away. NEO4J_URI names another one to use. */
export default async function start() {
  if (!readConfig(process.env).NEO4J_URI) {
    const managed = await startThrowaway({ artefactsFrom: join(__dirname, '../../.talent') });
    stopLater(managed.stop);
    Object.assign(process.env, {
      NEO4J_URI: managed.uri,
      NEO4J_USER: managed.user,
      NEO4J_PASSWORD: managed.password,
    });
  }
  const config = readConfig(process.env);
  const app = openApp({ ...config, NEO4J_URI: config.NEO4J_URI ?? '' });
  const graph = app.graphFor(ourselves());
  await setUp(graph);
  await publishSchemes(graph);
  if (!process.env.TALENT_TEST_KEEP) await plantVillage(graph, village);
  await app.close();
}

/** Jest runs both ends in one process, and gives them no other way to hand a thing over. */
const stopLater = (stopDatabase: () => Promise<void>) => Object.assign(globalThis, { stopDatabase });
