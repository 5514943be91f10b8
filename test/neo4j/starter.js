// Run as a process of its own: starts the managed database of a folder, says so, and stays until it is killed.
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const options = {
    filename,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  };
  module._compile(transformSync(readFileSync(filename, 'utf8'), options).code, filename);
};

const { startManaged } = require('../../src/neo4j/managed.ts');

startManaged({ folder: process.argv[2], heap: '256m', pageCache: '16m', briefly: true }).then(
  () => {
    console.log('ready');
    setInterval(() => undefined, 1000);
  },
  (trouble) => {
    console.error(trouble);
    process.exit(1);
  },
);
