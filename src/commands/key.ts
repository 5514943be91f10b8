import { keyCommands } from '../access/keyCommands';
import { ourselves } from '../graph/graph';
import { Trouble } from '../neo4j/trouble';
import { setUp } from '../setup/setup';
import type { Command } from './command';
import { words } from './words';

export const key: Command = {
  is: 'makes, lists, renews and ends API keys; a secret is shown once, when it is made',
  usage: 'talent key create|list|rotate|revoke …',
  async run([word = '', ...args], { app, say }) {
    const command = keyCommands[word];
    if (!command) throw new Trouble(words.keyWords);
    const graph = (await app()).graphFor(ourselves());
    await setUp(graph);
    await command(graph, args, (en, zh) => say(en, zh));
  },
};
