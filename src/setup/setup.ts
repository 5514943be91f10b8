import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph';
import { version } from '../graph/model';
import { Refusal } from '../refusal';
import { migrations } from './migrations';
import { meetLabels, meetProperties, meetTypes, setVersion, versionOfGraph } from './queries';
import { names, statements } from './statements';

/** What setting up consists of, so that a database that has it all is not asked again. */
const digest = createHash('sha256').update(JSON.stringify({ names, statements })).digest('hex').slice(0, 16);

/** Brings a database to this version of the model, or refuses one from the future. */
export async function setUp(graph: Graph, say: (line: string) => void = () => {}): Promise<void> {
  const found = (await versionOfGraph(graph, {}))[0] ?? null;
  if (found && found.number > version) throw newerThanUs(found.number);
  if (found?.number === version && found.digest === digest) return;
  const due = found ? migrations.filter(({ to }) => to > found.number) : [];
  if (found && due.length !== version - found.number) throw tooOld(found.number);
  await meetLabels(graph, { names: names.labels });
  await meetTypes(graph, { names: names.types });
  await meetProperties(graph, { names: names.properties });
  for (const statement of statements) await graph.write(statement, {});
  for (const { to, is, run } of due) {
    say(`migrating to version ${to}: ${is}`);
    await run(graph);
  }
  await graph.read('CALL db.awaitIndexes(300)', {});
  await setVersion(graph, { number: version, digest, at: new Date().toISOString() });
}

const newerThanUs = (found: number) =>
  new Refusal('CONFLICT', {
    en: `This database is in model version ${found}; this program knows versions up to ${version}. Start a newer program, or restore a backup made by this one.`,
    zh: `此数据库的模型版本为 ${found}，本程序最高支持 ${version}。请使用更新的程序，或恢复由本程序制作的备份。`,
  });

const tooOld = (found: number) =>
  new Refusal('CONFLICT', {
    en: `This database is in model version ${found}, and this program has no way from there to ${version}. Start the program version that wrote it, and upgrade one version at a time.`,
    zh: `此数据库的模型版本为 ${found}，本程序无法将其升级到 ${version}。请先使用写入该数据库的程序版本，再逐版升级。`,
  });
