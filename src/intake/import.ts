import type { Graph } from '../graph/graph';
import { blank, type Good, takeLinks, takeThings } from './clerk';
import { derive } from './derive/derive';
import { describe } from './describe';
import { ledgerOver } from './ledger';
import { chunks } from './lines/chunks';
import { lookUp } from './lookUp';
import { registryOf } from './registry';
import { type ImportReport, tallyOf } from './report';
import { hear, type Lines } from './speaker';
import { says } from './words';

export interface ImportOptions {
  /** Who speaks, when the first line does not say so. */
  source: string;
  say?: (line: string) => void;
  /** Rows in one transaction. */
  batch?: number;
  /** The day that "now" means. */
  today?: string;
}

const linesAtOnce = 2_000;

/**
 * Brings a source into the graph. Its lines come in any order, so it is read twice: `open` must give the same lines
 * again. Everything is merged by id: importing the same lines twice changes nothing. The graph's caller needs a
 * deadline as long as the import.
 */
export async function importStream(
  graph: Graph,
  open: () => Lines,
  options: ImportOptions,
): Promise<ImportReport> {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  const say = (what: string) => options.say?.(`${seconds().toFixed(1)} s  ${what}`);
  const { speaker, rest } = await hear(open(), options.source);
  const ledger = ledgerOver(graph, options.batch ?? 2_000);
  const registry = registryOf(speaker.code);
  const tally = tallyOf(speaker.code);

  ledger.node(speaker.node);
  const refused = new Set<number>();
  for await (const lines of chunks(rest, linesAtOnce)) {
    const into = blank();
    for (const line of lines) {
      if ('reject' in line) into.rejects.push(line.reject);
      else if (line.record.type === 'source') into.rejects.push({ line: line.line, says: says.sourceLate });
      else if (!takeThings(line, registry, into)) refused.add(line.line);
    }
    tally.note(into);
    into.nodes.forEach(ledger.node);
    await ledger.drainNodes();
  }
  await ledger.flushNodes();
  say('things written');

  const absent = new Set<string>();
  for await (const lines of chunks(open(), linesAtOnce)) {
    const good = lines.filter((line): line is Good => 'record' in line && !refused.has(line.line));
    let into = takeLinks(good, registry, absent);
    if (into.unsure.length > 0) {
      await lookUp(graph, into.unsure, registry, absent, ledger.found);
      into = takeLinks(good, registry, absent);
    }
    tally.note(into);
    into.nodes.forEach(ledger.node);
    into.edges.forEach(ledger.edge);
    await ledger.drainEdges();
  }
  await ledger.flushEdges();
  say('links written');

  await describe(graph, speaker, registry, ledger.heard.groupsOf);
  const touched = { persons: ledger.heard.persons(), institutions: ledger.moved.all() };
  const derived = await derive(graph, touched, options.today);
  say(`${derived} persons derived`);
  return tally.report(derived, seconds());
}
