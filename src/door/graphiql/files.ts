import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(__filename);
const inPackage = (manifest: string, file: string) => join(dirname(resolve(manifest)), file);

/** The page's files, as their packages bring them: nothing comes from another server. */
const files = {
  'react.js': () => inPackage('react/package.json', 'umd/react.production.min.js'),
  'react-dom.js': () => inPackage('react-dom/package.json', 'umd/react-dom.production.min.js'),
  'graphiql.js': () => inPackage('graphiql/package.json', 'graphiql.min.js'),
  'graphiql.css': () => inPackage('graphiql/package.json', 'graphiql.min.css'),
} as const;

const isFile = (name: string): name is keyof typeof files => Object.hasOwn(files, name);
const read = new Map<string, Buffer>();

export interface Asset {
  type: string;
  bytes: Buffer;
}

/** Null for any other name; what was read once stays in memory. */
export function assetCalled(name: string): Asset | null {
  if (!isFile(name)) return null;
  const bytes = read.get(name) ?? readFileSync(files[name]());
  read.set(name, bytes);
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  return { type: `${type}; charset=utf-8`, bytes };
}

export const version: string = JSON.parse(readFileSync(resolve('graphiql/package.json'), 'utf8')).version;
