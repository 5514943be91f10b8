import { restore as bringBack } from '../neo4j/restore';
import { Trouble } from '../neo4j/trouble';
import type { Command } from './command';
import { words } from './words';

export const restore: Command = {
  is: 'brings a backup back in a store of its own, and switches to it; the previous one is kept until it succeeded',
  usage: 'talent restore <file>',
  async run([from], { config, say }) {
    if (config.NEO4J_URI) throw new Trouble(words.notManaged);
    if (!from) throw new Trouble(words.restoreWhat);
    await bringBack({ folder: config.TALENT_HOME, from, say });
  },
};
