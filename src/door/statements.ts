import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const folder = join(__dirname, '../../cypher');
let files: Map<string, string> | undefined;

/** The name of the file that a statement's text comes from, `portrait/papers`; `other` when it is from none. */
export function fileOfStatement(cypher: string): string {
  files ??= new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => [
        readFileSync(join(folder, file), 'utf8'),
        file.slice(0, -'.cypher'.length).split(sep).join('/'),
      ]),
  );
  return files.get(cypher) ?? 'other';
}
