import { backup as backUp } from '../neo4j/backup';
import { Trouble } from '../neo4j/trouble';
import type { Command } from './command';
import { words } from './words';

export const backup: Command = {
  is: 'writes the whole managed graph to one file; the database stops meanwhile',
  usage: 'talent backup <file|folder>',
  async run([to], { config, say }) {
    if (config.NEO4J_URI) throw new Trouble(words.notManaged);
    if (!to) throw new Trouble(words.backupWhere);
    await backUp({ folder: config.TALENT_HOME, to, say });
  },
};
