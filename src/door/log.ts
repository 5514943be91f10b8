import type { FastifyServerOptions } from 'fastify';
import type { Config } from '../config';

/**
 * One line of JSON for each request: its id, what kind of operation, how long, how it ended. Never a query, a variable,
 * a header or a person. Lines of one turn of the event loop are written together.
 */
export function loggingFor({ LOG_LEVEL: level }: Pick<Config, 'LOG_LEVEL'>): FastifyServerOptions['logger'] {
  if (level === 'silent') return false;
  let waiting = '';
  const flush = () => {
    process.stdout.write(waiting);
    waiting = '';
  };
  const stream = {
    write(line: string) {
      if (waiting === '') setImmediate(flush);
      waiting += line;
    },
  };
  process.once('exit', () => waiting && flush());
  return { level, stream, base: null, serializers: { err: faultIn } };
}

/** What went wrong and where; not with whom: the database quotes values in its messages. */
const faultIn = (error: unknown) => {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const said = message.replace(/'[^']*'/g, "'…'").slice(0, 500);
  return { type: name, message: said, stack: stack.replace(message, said).slice(0, 2_000) };
};
