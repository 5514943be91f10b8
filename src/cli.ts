import { type App, openApp } from './app';
import { backup } from './commands/backup';
import type { Command } from './commands/command';
import { derive } from './commands/derive';
import { importing } from './commands/import';
import { key } from './commands/key';
import { model } from './commands/model';
import { restore } from './commands/restore';
import { seed } from './commands/seed';
import { readConfig } from './config';
import { startManaged } from './neo4j/managed';
import { sayOn } from './neo4j/say';
import { toldAs } from './told';

const commands: Record<string, Command> = { seed, import: importing, derive, key, backup, restore, model };

const chinese = /^zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '');
const say = sayOn(process.stderr, chinese);

function help(): string {
  const lines = Object.values(commands).map(({ is, usage }) => `  ${usage}\n      ${is}`);
  return `The talent command:\n\n${lines.join('\n')}\n\nThe environment is read as the service reads it: see the table in README.md.`;
}

async function main([name = 'help', ...args]: string[]) {
  const command = commands[name];
  if (!command) {
    console.error(help());
    process.exitCode = name === 'help' || name === '--help' ? 0 : 1;
    return;
  }
  const config = readConfig(process.env);
  const open: { app: App; stop(): Promise<void> }[] = [];
  const app = async () => {
    const [already] = open;
    if (already) return already.app;
    const managed = config.NEO4J_URI
      ? null
      : await startManaged({
          folder: config.TALENT_HOME,
          heap: config.TALENT_HEAP,
          pageCache: config.TALENT_PAGE_CACHE,
          say,
        });
    const opened = openApp({
      NEO4J_URI: config.NEO4J_URI ?? managed?.uri ?? '',
      NEO4J_USER: managed?.user ?? config.NEO4J_USER,
      NEO4J_PASSWORD: managed?.password ?? config.NEO4J_PASSWORD,
      NEO4J_DATABASE: managed?.database ?? config.NEO4J_DATABASE,
    });
    open.push({ app: opened, stop: async () => managed?.stop() });
    return opened;
  };
  try {
    await command.run(args, { config, app, say, print: (line) => console.log(line) });
  } finally {
    for (const { app, stop } of open) {
      await app.close();
      await stop();
    }
  }
}

/** What a person can mend is a sentence; anything else is ours, and shows where. */
function told(error: unknown): string {
  const sentence = toldAs(error, chinese);
  if (sentence !== null) return sentence;
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return `${error.message}. See: talent help`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(told(error));
  process.exitCode = 1;
});
