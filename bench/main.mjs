// Measures our service against raw Cypher and against a generator, in one run on one database, as ratios.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { graphqlAt } from './http.mjs';
import { load, median, rounds } from './load.mjs';
import { page, portrait } from './questions.mjs';
import { soak } from './soak.mjs';
import { world } from './world.mjs';

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '5' },
    soak: { type: 'string', default: '0' },
  },
});
const people = Number(values.people);
const seconds = Number(values.seconds);
const clients = 16;

const { managed, driver } = await world(people);
const address = { NEO4J_URI: managed.uri, NEO4J_USER: managed.user, NEO4J_PASSWORD: managed.password };
const children = [];

/** A server in a process of its own; the first line it prints that is an address is where it listens. */
function serve(file, env) {
  // As `npm start` does.
  const child = spawn(process.execPath, ['--max-semi-space-size=64', file], {
    env: { ...process.env, ...address, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((found, failed) => {
    let heard = '';
    child.stdout.on('data', (chunk) => {
      heard += chunk;
      const url = /https?:\/\/(127\.0\.0\.1|localhost):\d+/.exec(heard)?.[0];
      if (url) found({ url, pid: child.pid });
    });
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
  });
}

/** An administrator's key has the largest budget; what it may name costs the same work as an officer's. */
async function keyForUs() {
  const { openApp } = require(join(root, 'dist/app.js'));
  const { ourselves } = require(join(root, 'dist/graph/graph.js'));
  const { createKey } = require(join(root, 'dist/access/keys.js'));
  const app = openApp({ ...address, NEO4J_DATABASE: managed.database });
  const { token } = await createKey(app.graphFor(ourselves()), { label: 'bench', role: 'ADMIN' }, new Date());
  await app.close();
  return token;
}

async function ids(cypher) {
  return (await driver.executeQuery(cypher)).records.map((record) => record.get('id'));
}

const portraits = await ids(
  'MATCH (p:Person) WHERE p.byName IS NOT NULL WITH p.id AS id ORDER BY right(p.id, 6) LIMIT 5000 RETURN id',
);
const fields = await ids(
  'MATCH (d:Discipline) WHERE d.people > 0 RETURN d.id AS id ORDER BY d.people DESC LIMIT 20',
);

const us = await serve(join(root, 'dist/server.js'), {
  PORT: '0',
  TALENT_VILLAGE: '0',
  LOG_LEVEL: 'error',
});
const peer = await serve(join(root, 'bench/peer.mjs'), {});
const ours = graphqlAt(`${us.url}/graphql`, {
  authorization: `Bearer ${await keyForUs()}`,
  'x-purpose': 'RECRUITMENT',
});
const theirs = graphqlAt(`${peer.url}/graphql`);
const raw = (cypher, id) =>
  driver.executeQuery(cypher, { id }, { routing: neo4j.routing.READ, database: managed.database });

/** Each contender in turn, several times over: what the machine does meanwhile hits all of them. */
async function contest(name, question, idsOf, { clients, seconds, figure, unit }) {
  const contenders = {
    ours: (id) => ours.ask(question.ours, { id }),
    raw: (id) => raw(question.raw, id),
    peer: (id) => theirs.ask(question.peer, { id }),
  };
  const seen = { ours: [], raw: [], peer: [] };
  for (const ask of Object.values(contenders)) {
    const next = rounds(idsOf);
    await load(clients, Math.min(5, seconds), () => ask(next()));
  }
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [who, ask] of Object.entries(contenders)) {
      const next = rounds(idsOf);
      seen[who].push(figure(await load(clients, seconds, () => ask(next()))));
    }
  const [o, r, p] = ['ours', 'raw', 'peer'].map((who) => median(seen[who]));
  // A ratio of each round, then their median: a slow minute hits both sides of it.
  const ratio = (other) => median(seen.ours.map((figure, i) => figure / seen[other][i]));
  const row = {
    name,
    ours: round2(o),
    raw: round2(r),
    peer: round2(p),
    unit,
    toRaw: round2(ratio('raw')),
    toPeer: round2(ratio('peer')),
  };
  console.error(row);
  return row;
}
const round2 = (n) => Math.round(n * 100) / 100;

const rows = [];
try {
  rows.push(
    await contest('single portraits, 16 clients', portrait, portraits, {
      clients,
      seconds,
      figure: ({ perSecond }) => perSecond,
      unit: 'per second',
    }),
    await contest('single portrait, 1 client, p95', portrait, portraits, {
      clients: 1,
      seconds: Math.max(3, seconds / 2),
      figure: ({ p95 }) => p95,
      unit: 'ms',
    }),
    await contest('page of 20 of a discipline by h-index, p50', page, fields, {
      clients: 1,
      seconds: Math.max(3, seconds / 2),
      figure: ({ p50 }) => p50,
      unit: 'ms',
    }),
  );
  if (Number(values.soak) > 0)
    rows.push(
      await soak({
        minutes: Number(values.soak),
        clients,
        us,
        ask: () => ours.ask(portrait.ours, { id: portraits[Math.floor(Math.random() * portraits.length)] }),
      }),
    );
  mkdirSync(join(root, '.talent'), { recursive: true });
  writeFileSync(join(root, '.talent/bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
  report(rows);
} finally {
  await Promise.all([ours.close(), theirs.close()]);
  for (const child of children) child.kill('SIGTERM');
  await driver.close();
  await managed.stop();
}

function report(rows) {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${people.toLocaleString('en')} people`;
  console.log(`\n${machine}\n`);
  console.log('| what | ours | raw Cypher | @neo4j/graphql | unit | ours : raw | ours : peer |');
  console.log('|---|---:|---:|---:|---|---:|---:|');
  for (const { name, ours, raw, peer, unit, toRaw, toPeer } of rows)
    console.log(
      `| ${name} | ${ours} | ${raw ?? ''} | ${peer ?? ''} | ${unit} | ${toRaw ?? ''} | ${toPeer ?? ''} |`,
    );
}
