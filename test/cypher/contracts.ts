import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../src/graph/query';

const src = join(__dirname, '../../src');
const rooms = readdirSync(src).filter((room) => existsSync(join(src, room, 'queries.ts')));
// biome-ignore lint/suspicious/noExplicitAny: contracts of every shape, looked at only from outside.
export type Any = Contract<any, any>;
const isContract = (value: unknown): value is Any => typeof value === 'function' && 'cypher' in value;

/** Every contract of every room. */
export const queries: Any[] = rooms.flatMap((room) =>
  Object.values<unknown>(require(join(src, room, 'queries.ts'))).filter(isContract),
);
export const named = queries.map((query) => [query.file, query] as const);

/** Every statement file. */
export const files = readdirSync(join(__dirname, '../../cypher'), {
  recursive: true,
  encoding: 'utf8',
}).filter((file) => file.endsWith('.cypher'));

/** A file may ask for what the house rules forbid, if it says why: `// scan: counts come from the count store`. */
export const excused = (query: Any, word: string) =>
  new RegExp(`^// ${word}: \\S.{10,}`, 'm').test(query.cypher);
