import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DemoKeys, demoKeys } from '../../src/access/demoKeys';
import { keyring } from '../../src/access/keyring';
import { revokeKey } from '../../src/access/keys';
import { readToken } from '../../src/access/token';
import { testGraph } from '../setup/graph';

const { graph, close } = testGraph();
const folder = mkdtempSync(join(tmpdir(), 'talent-demo-'));
const file = join(folder, 'deeper', 'demo-keys.json');
const now = new Date();
const made = new Set<string>();
const ring = keyring(graph);

async function start(): Promise<DemoKeys> {
  const keys = await demoKeys(graph, file, now);
  for (const token of Object.values(keys)) made.add(readToken(token)?.keyId ?? '');
  return keys;
}
const viewer = (token = '') => ring.viewerOf(`Bearer ${token}`, now);

afterAll(async () => {
  await ring.close();
  await graph.write('UNWIND $made AS id MATCH (key:ApiKey {id: id}) DELETE key', { made: [...made] });
  await close();
  rmSync(folder, { recursive: true });
});

test('a first start makes a key for each role, each opening as that role', async () => {
  const keys = await start();
  expect(Object.keys(keys)).toEqual([
    'officer',
    'secretary',
    'judge',
    'nominator',
    'partner',
    'admin',
    'self',
  ]);
  for (const [name, token] of Object.entries(keys))
    expect((await viewer(token)).role).toBe(name.toUpperCase());
});

test('the file holds them, and its owner alone can read it', async () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await start());
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('they belong to houses of Shanghai, and the person’s key to a person of Shanghai', async () => {
  const keys = await start();
  const [officer, partner, self] = await Promise.all([keys.officer, keys.partner, keys.self].map(viewer));
  const [row] = await graph.read(
    `MATCH (o:Institution {id: $officer}) MATCH (c:Institution {id: $partner}) MATCH (p:Person {id: $self})
     RETURN o.region AS officer, c.kind AS partner, p.region AS self`,
    { officer: officer?.institution, partner: partner?.institution, self: self?.person },
  );
  expect(row).toEqual({ officer: '310000', partner: 'COMPANY', self: '310000' });
});

test('a second start changes nothing', async () => {
  const before = await start();
  expect(await start()).toEqual(before);
});

test('a key that was revoked is made anew, and the others are kept', async () => {
  const before = await start();
  await revokeKey(graph, readToken(before.judge ?? '')?.keyId ?? '', now);
  const after = await start();
  expect({ ...after, judge: '' }).toEqual({ ...before, judge: '' });
  expect((await viewer(after.judge)).role).toBe('JUDGE');
});

test('keys of another database, or a torn file, are made anew', async () => {
  const before = await start();
  const fake = 'tg_0000000000000000_00000000000000000000000000000000';
  writeFileSync(file, JSON.stringify({ ...before, officer: fake }));
  expect((await start()).officer).not.toBe(fake);
  writeFileSync(file, '{"officer": "tg_');
  expect((await viewer((await start()).officer)).role).toBe('OFFICER');
});
