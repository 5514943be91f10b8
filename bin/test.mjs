// npm test: sets the machine up, then every check and test; jest comes last, and its summary ends the output.
import { built, chinese, install, localFolder, needDatabaseTools, refuseOldNode } from './prepare.mjs';
import { checks, tests } from './steps.mjs';

refuseOldNode();
needDatabaseTools();
install();
checks();
if (!process.env.NEO4J_URI) await fetchDatabase();
tests();

async function fetchDatabase() {
  const { toolsIn } = built('neo4j/tools');
  const { sayOn } = built('neo4j/say');
  try {
    await toolsIn(localFolder, sayOn(process.stdout, chinese));
  } catch (trouble) {
    console.error(chinese && trouble.zh ? trouble.zh : trouble.message);
    process.exit(1);
  }
}
