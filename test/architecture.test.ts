import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/**
 * The rooms, each with those it may look into. Files at the top of src are the house's own doors and may look into
 * any; every room may use the house's words: the refusal, the generated types, the context's type and the config's.
 */
const mayImport: Record<string, string[]> = {
  wording: [],
  graph: [],
  setup: ['graph'],
  neo4j: [],
  access: ['graph', 'wording'],
  village: ['graph', 'intake'],
  intake: ['graph', 'village', 'wording'],
  commands: ['graph', 'wording', 'access', 'setup', 'intake', 'village', 'neo4j'],
  places: ['graph', 'wording', 'access'],
  portrait: ['graph', 'wording', 'access', 'places'],
  people: ['graph', 'wording', 'access', 'places', 'portrait'],
  own: ['graph', 'wording', 'access', 'intake', 'portrait'],
  eligibility: ['graph', 'wording', 'places', 'portrait'],
  search: ['graph', 'wording'],
  conflict: ['graph', 'wording', 'portrait'],
  introduction: ['graph', 'wording', 'portrait'],
  recommendation: ['graph', 'wording', 'portrait', 'people', 'places', 'search', 'conflict', 'eligibility'],
  evaluation: ['graph', 'wording', 'access', 'portrait', 'places', 'conflict', 'eligibility'],
  pages: ['graph', 'wording', 'access', 'portrait', 'door'],
  door: ['graph', 'wording', 'access', 'pages'],
};

const forAll = ['generated'];
const src = join(__dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const rooms = [
  ...new Set(files.filter((file) => file.includes(sep)).map((file) => file.split(sep)[0] ?? '')),
];

const importsOf = (file: string) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, to]) =>
    relative('.', normalize(join(dirname(file), to ?? ''))).split(sep),
  );

test('every room is in the list, and the list names no room that is gone', () => {
  expect(Object.keys(mayImport).sort()).toEqual(rooms.filter((room) => !forAll.includes(room)).sort());
});

test.each(Object.keys(mayImport))('%s looks only where it may', (room) => {
  const allowed = [room, ...forAll, ...(mayImport[room] ?? [])];
  const strays = files
    .filter((file) => file.startsWith(room + sep))
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.length > 1 && !allowed.includes(path[0] ?? ''))
        .map((path) => `${file} -> ${path.join('/')}`),
    );
  expect(strays).toEqual([]);
});

test('only config.ts and the two doors that read it look at the environment', () => {
  const lookers = files.filter((file) => /process\.env\b/.test(readFileSync(join(src, file), 'utf8')));
  expect(
    lookers.filter((file) => !['server.ts', 'cli.ts'].includes(file) && !file.startsWith(`neo4j${sep}`)),
  ).toEqual([]);
});
