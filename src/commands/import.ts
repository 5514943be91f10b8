import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { ourselves } from '../graph/graph';
import { importStream } from '../intake/import';
import { parseLines } from '../intake/lines/parse';
import { Trouble } from '../neo4j/trouble';
import { setUp } from '../setup/setup';
import type { Command } from './command';
import { words } from './words';

export const importing: Command = {
  is: 'brings a talent-jsonl file, gzip or not, into the running graph; the same file twice changes nothing',
  usage: 'talent import <file|-> [--source name]',
  async run(args, { app, say, print }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { source: { type: 'string' } },
    });
    const [from] = positionals;
    if (!from) throw new Trouble(words.noSource);
    if (from !== '-' && !existsSync(from)) throw new Trouble(words.noFile(from));
    const folder = mkdtempSync(join(tmpdir(), 'talent-import-'));
    try {
      const file = from === '-' ? await spooled(folder) : from;
      const graph = (await app()).graphFor(ourselves(24 * 60));
      await setUp(graph);
      const source =
        values.source ?? (from === '-' ? 'stdin' : basename(from).replace(/\.jsonl(\.gz)?$/, ''));
      const open = () => parseLines(createReadStream(file));
      const report = await importStream(graph, open, { source, say: (line) => say(line, line) });
      print(JSON.stringify(report, null, 2));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** A source is read twice, and a pipe can be read once: so it goes to a file first. */
async function spooled(folder: string): Promise<string> {
  const file = join(folder, 'stdin');
  await pipeline(process.stdin, createWriteStream(file, { mode: 0o600 }));
  return file;
}
