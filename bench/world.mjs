// The database that the bench measures on: 100,000 made-up people, planted once and kept in a store of its own.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const ours = (file) => require(join(root, 'dist', file));

export async function world(people) {
  const { startManaged } = ours('neo4j/managed.js');
  const { openApp } = ours('app.js');
  const { ourselves } = ours('graph/graph.js');
  const { setUp } = ours('setup/setup.js');
  const { plantVillage } = ours('intake/plant.js');
  const say = (line) => console.error(line);
  const managed = await startManaged({
    folder: join(root, '.talent'),
    store: `bench-${people}`,
    heap: '2g',
    pageCache: '2g',
    say,
  });
  const driver = neo4j.driver(managed.uri, neo4j.auth.basic(managed.user, managed.password), {
    disableLosslessIntegers: true,
  });
  const held = await driver.executeQuery('MATCH (p:Person) RETURN count(p) AS n');
  if (held.records[0].get('n') === 0) {
    const app = openApp({
      NEO4J_URI: managed.uri,
      NEO4J_USER: managed.user,
      NEO4J_PASSWORD: managed.password,
      NEO4J_DATABASE: managed.database,
    });
    const graph = app.graphFor(ourselves(120));
    await setUp(graph, say);
    await plantVillage(graph, { people, seed: 1, say });
    await app.close();
  }
  return { managed, driver };
}
