import { type App, openApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { ourselves } from '../../src/graph/graph';

/** The tests' own database: started, set up and planted by start.ts before the first test runs. */
export function testApp(): App {
  const config = readConfig(process.env);
  if (!config.NEO4J_URI) throw new Error('No test database: run the tests by `npm test` or `npx jest`.');
  return openApp({ ...config, NEO4J_URI: config.NEO4J_URI });
}

/** The graph for one test file, and its end. */
export function testGraph() {
  const app = testApp();
  return { app, graph: app.graphFor(ourselves()), close: () => app.close() };
}
