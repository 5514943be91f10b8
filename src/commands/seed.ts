import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { ourselves } from '../graph/graph';
import { plantVillage } from '../intake/plant';
import { Trouble } from '../neo4j/trouble';
import { setUp } from '../setup/setup';
import { village } from '../village/village';
import type { Command } from './command';
import { words } from './words';

const wholeNumber = (text: string, least: number, most: number): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most) throw new Trouble(words.badCount);
  return number;
};

export const seed: Command = {
  is: 'plants a made-up world in the graph, or prints it as talent-jsonl; the same seed is the same world',
  usage: 'talent seed [--people 3000] [--seed 1] [--print]',
  async run(args, { app, say, print }) {
    const { values } = parseArgs({
      args,
      options: {
        people: { type: 'string', default: '3000' },
        seed: { type: 'string', default: '1' },
        print: { type: 'boolean', default: false },
      },
    });
    const people = wholeNumber(values.people, 1, 20_000_000);
    const number = wholeNumber(values.seed, 0, Number.MAX_SAFE_INTEGER);
    if (values.print) return printed(people, number, print);
    const { graphFor } = await app();
    const graph = graphFor(ourselves(24 * 60));
    await setUp(graph);
    await plantVillage(graph, { people, seed: number, say: (line) => say(line, line) });
  },
};

/** A pipe that is slower than we are makes us wait, and memory does not grow. */
async function printed(people: number, seed: number, print: (line: string) => void) {
  for (const record of village({ people, seed })) {
    print(JSON.stringify(record));
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  }
}
