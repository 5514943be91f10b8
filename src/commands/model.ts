import { modelPage } from '../graph/model/page';
import type { Command } from './command';

export const model: Command = {
  is: 'prints the graph model as a page; docs/model.md is this',
  usage: 'talent model',
  async run(_, { print }) {
    print(modelPage().trimEnd());
  },
};
