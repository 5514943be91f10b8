import { join } from 'node:path';
import { command } from './command';

/** What it takes to run any part of Neo4j: a Java, and the folder of jars. */
export interface Tools {
  java: string;
  library: string;
}

export const classPath = (library: string) => join(library, '*');

/** Compiles lightly, and stops there. */
export const forABriefLife = '-XX:TieredStopAtLevel=1';

interface How {
  heap?: string;
  /** It will be over in a second. */
  briefly?: boolean;
  /** A file descriptor that becomes its input. */
  stdin?: number;
  onLine?: (line: string) => void;
}

/** Runs `neo4j-admin` with these arguments on that home, and gives what it printed; throws the same when it fails. */
export async function admin(
  home: string,
  args: string[],
  { java, library }: Tools,
  how: How = {},
): Promise<string> {
  const { heap = '512m', briefly = false, stdin, onLine } = how;
  const { code, output } = await command(
    java,
    [
      `-Xmx${heap}`,
      '-XX:+UseParallelGC',
      ...(briefly ? [forABriefLife] : []),
      '-cp',
      classPath(library),
      'org.neo4j.cli.AdminTool',
      ...args,
    ],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, cwd: home, stdin, onLine },
  );
  if (code !== 0) throw new Error(output.trim());
  return output;
}
