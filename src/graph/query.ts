import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Graph } from './graph';

// The words a contract is written in.
/** Any text: an id that nobody has finds nothing. */
export const id = z.string();
export const ids = z.array(id).readonly();
export const text = z.string();
export const texts = z.array(text).readonly();
export const int = z.number().int();
export const number = z.number();
export const claim = z.boolean();
export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
/** A row within a row: a map that Cypher makes. */
export const shape = <S extends z.ZodRawShape>(of: S) => z.strictObject(of);
/** A whole number on its way in. Bolt sends plain JS numbers as floats, and LIMIT refuses a float. */
export const whole = int.transform((n) => neo4j.int(n));
/** A list of maps on its way in, for UNWIND: what stands in them was parsed at the door. */
export const maps = z.array(z.record(z.string(), z.unknown())).readonly();

type Shape = z.ZodRawShape;
type In<S extends Shape> = z.input<z.ZodObject<S>>;
type Out<S extends Shape> = z.output<z.ZodObject<S>>;

/** A `.cypher` file as the rest of the code knows it. */
export interface Contract<Takes, Gives> {
  (graph: Graph, args: Takes): Promise<Gives[]>;
  readonly file: string;
  readonly mode: 'read' | 'write';
  readonly cypher: string;
  /** The same without what only a reader needs. */
  readonly sent: string;
  readonly takes: readonly string[];
  readonly gives: readonly string[];
  params(args: object): object;
  rows(raw: readonly object[]): Gives[];
}

const folder = join(__dirname, '../../cypher');

/** A statement is sent whole each time: without comments and indents it mostly fits into one packet. */
const bare = (text: string) =>
  text
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();

const define =
  (mode: 'read' | 'write') =>
  <Takes extends Shape, Gives extends Shape>(
    file: string,
    takes: Takes,
    gives: Gives,
  ): Contract<In<Takes>, Out<Gives>> => {
    const cypher = readFileSync(join(folder, `${file}.cypher`), 'utf8');
    const sent = bare(cypher);
    const parameters = z.strictObject(takes);
    const row = z.array(z.strictObject(gives));
    const params = (args: object) => parameters.parse(args) as object;
    const rows = (raw: readonly object[]) => row.parse(raw) as Out<Gives>[];
    const run = async (graph: Graph, args: In<Takes>) => rows(await graph[mode](sent, params(args)));
    return Object.assign(run, {
      file,
      mode,
      cypher,
      sent,
      takes: Object.keys(takes),
      gives: Object.keys(gives),
      params,
      rows,
    });
  };

/** cypher/<file>.cypher as a function from the parameters it takes to the rows it gives, named in RETURN's order. */
export const reads = define('read');
export const writes = define('write');

export type Row<Q extends (...args: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Q>>[number];
