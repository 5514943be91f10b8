import { hostname } from 'node:os';
import { join } from 'node:path';
import { auditLog } from './access/audit';
import { demoKeys } from './access/demoKeys';
import { keyring } from './access/keyring';
import { standing } from './access/standing';
import { openApp } from './app';
import { type Config, readConfig } from './config';
import { serve } from './door/http';
import { beginnings, someoneToLookAt } from './door/queries';
import { greeting } from './door/start/greeting';
import { mayListen } from './door/start/port';
import { reach } from './door/start/reach';
import { warm } from './door/start/warm';
import { planting, stopped, stopping } from './door/start/words';
import { publishSchemes } from './evaluation/publish';
import { type Graph, ourselves } from './graph/graph';
import { schema } from './graphql';
import { plantVillage } from './intake/plant';
import { startManaged } from './neo4j/managed';
import { sayOn } from './neo4j/say';
import type { Sentence } from './refusal';
import { setUp } from './setup/setup';
import { toldAs } from './told';
import { filled } from './wording/say';

/** Ctrl-C, a supervisor, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const chinese = /^zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '');
const say = sayOn(process.stdout, chinese);
const tell = ({ en, zh }: Sentence) => say(en, zh);

async function main() {
  const config = readConfig(process.env);
  await mayListen(config);
  // Until there is something to end in order, Ctrl-C ends us, and with us a database of ours.
  const giveUp = () => process.exit(130);
  for (const signal of signals) process.on(signal, giveUp);

  const managed = config.NEO4J_URI ? null : await managedFor(config);
  const where = {
    NEO4J_URI: config.NEO4J_URI ?? managed?.uri ?? '',
    NEO4J_USER: managed?.user ?? config.NEO4J_USER,
    NEO4J_PASSWORD: managed?.password ?? config.NEO4J_PASSWORD,
    NEO4J_DATABASE: managed?.database ?? config.NEO4J_DATABASE,
  };
  const app = openApp(where);
  const graph = app.graphFor(ourselves(24 * 60));
  await reach(app, graph, where, tell);
  await setUp(graph, (line) => say(line, line));
  await publishSchemes(graph);
  const keys = await plantedKeys(graph, config);

  const ring = keyring(app.graphFor(standing()));
  const audit = auditLog(app.graphFor(standing()), { writer: `${hostname()}-${process.pid}` });
  const served = await serve({ config, app, schema, keyring: ring, audit });
  const [someone] = await someoneToLookAt(graph, {});
  const keysFile = fileOfKeys(config);
  const { url } = served;
  console.log(greeting({ url, graphiql: config.graphiql, keys, keysFile, someone }, chinese ? 'zh' : 'en'));
  // A failure here is no failure of the service: the first who asks pays for the planning instead.
  if (someone) warm(schema, app.graphFor(ourselves()), someone.id).catch(() => {});

  async function stop() {
    tell(stopping);
    await served.drain();
    await ring.close();
    await audit.close();
    await app.close();
    await managed?.stop();
    tell(stopped);
  }
  let ending = false;
  const end = () => {
    if (ending) process.exit(130);
    ending = true;
    stop().then(() => process.exit(0), fail);
  };
  for (const signal of signals) process.off(signal, giveUp).on(signal, end);
}

const managedFor = ({ TALENT_HOME: folder, TALENT_HEAP: heap, TALENT_PAGE_CACHE: pageCache }: Config) =>
  startManaged({ folder, heap, pageCache, say });

const fileOfKeys = ({ TALENT_HOME }: Config) => join(TALENT_HOME, 'demo-keys.json');

/** Plants the village in an empty graph, and makes demo keys for a graph that holds nothing else; never in production. */
async function plantedKeys(graph: Graph, config: Config) {
  const [found] = await beginnings(graph, {});
  const { people = 0, keys = 0, sources = [] } = found ?? {};
  const oursAlone = sources.every((code) => code === 'village');
  if (config.NODE_ENV === 'production' || !oursAlone) return null;
  // With people but no keys, an earlier start was interrupted: planting again changes nothing that is there.
  if (config.TALENT_VILLAGE > 0 && (keys === 0 || people === 0)) {
    tell(filled(planting, { people: config.TALENT_VILLAGE }));
    await plantVillage(graph, {
      people: config.TALENT_VILLAGE,
      seed: 1,
      say: (line) => say(line, line, true),
    });
  }
  return demoKeys(graph, fileOfKeys(config), new Date());
}

/** What a person can mend is a sentence; of anything else, the sentence, and the rest for those who ask by LOG_LEVEL=debug. */
function fail(error: unknown): never {
  const sentence = toldAs(error, chinese);
  if (sentence === null && process.env.LOG_LEVEL === 'debug') console.error(error);
  else console.error(sentence ?? (error instanceof Error ? error.message : String(error)));
  process.exit(1);
}

main().catch(fail);
