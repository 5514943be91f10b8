import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

const root = join(__dirname, '../..');

/** The schema as a commit has it; null where git, the commit or a schema in it is missing. */
export function schemaAt(commit: string): GraphQLSchema | null {
  const files = git('ls-tree', '--name-only', commit, 'schema/')?.split('\n') ?? [];
  const sdl = files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => git('show', `${commit}:./${file}`) ?? '');
  return sdl.length === 0 ? null : buildSchema(sdl.join('\n'));
}

function git(...words: string[]): string | null {
  try {
    return execFileSync('git', ['-C', root, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
