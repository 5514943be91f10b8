import { ourselves } from '../graph/graph';
import { deriveEverybody } from '../intake/derive/derive';
import { setUp } from '../setup/setup';
import type { Command } from './command';

export const derive: Command = {
  is: 'computes counts, h-indexes, ranks and facets of everybody again: what holds “now” changes as time goes by',
  usage: 'talent derive',
  async run(_, { app, print }) {
    const graph = (await app()).graphFor(ourselves(24 * 60));
    await setUp(graph);
    print(`${await deriveEverybody(graph)} people`);
  },
};
