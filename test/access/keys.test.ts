import { type Keyring, keyring } from '../../src/access/keyring';
import { createKey, listKeys, type NewKey, revokeKey, rotateKey } from '../../src/access/keys';
import { standing } from '../../src/access/standing';
import { hashOf, newToken, proves, readToken, written } from '../../src/access/token';
import type { Graph } from '../../src/graph/graph';
import { testGraph } from '../setup/graph';

const { app, graph, close } = testGraph();
const now = new Date('2026-03-01T08:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const made: string[] = [];
const rings: Keyring[] = [];

const ring = (over: Graph = graph) => {
  const one = keyring(over);
  rings.push(one);
  return one;
};
async function officerKey(wish = {}): Promise<NewKey> {
  const key = await createKey(graph, { label: 'test officer', role: 'OFFICER', ...wish }, now);
  made.push(key.id);
  return key;
}
const bearer = (token: string) => `Bearer ${token}`;
/** The graph, counting how often it was looked at. */
function counting(): { counted: Graph; looks: () => number } {
  let looks = 0;
  const counted: Graph = {
    ...graph,
    gather: (wanted) => {
      looks++;
      return graph.gather(wanted);
    },
  };
  return { counted, looks: () => looks };
}

afterAll(async () => {
  await Promise.all(rings.map((one) => one.close()));
  await graph.write('UNWIND $made AS id MATCH (key:ApiKey {id: id}) DELETE key', { made });
  await close();
});

test('a key opens as the viewer it was made for, with the purposes of its role', async () => {
  const key = await officerKey({ jurisdiction: '310115' });
  expect(await ring().viewerOf(bearer(key.token), now)).toEqual({
    keyId: key.id,
    label: 'test officer',
    role: 'OFFICER',
    purposes: ['RECRUITMENT', 'STATISTICS'],
    scopes: ['read', 'write'],
    institution: null,
    jurisdiction: '310115',
    person: null,
  });
});

test('of the secret the graph holds only the hash', async () => {
  const key = await officerKey();
  const secret = readToken(key.token)?.secret ?? '';
  const [row] = await graph.read('MATCH (key:ApiKey {id: $id}) RETURN properties(key) AS all', {
    id: key.id,
  });
  expect(JSON.stringify(row)).not.toContain(secret);
  expect(JSON.stringify(row)).toContain(hashOf(secret));
  expect(JSON.stringify(await listKeys(graph))).not.toContain(hashOf(secret));
});

test('a secret has 160 random bits, and no two keys share one', () => {
  const secrets = new Set(Array.from({ length: 1000 }, () => newToken().secret));
  expect(secrets.size).toBe(1000);
  expect([...secrets].every((secret) => /^[0-9a-hjkmnp-tv-z]{32}$/.test(secret))).toBe(true);
});

test.each([
  ['no header', undefined, 'Bring a key'],
  ['an empty header', '  ', 'Bring a key'],
  ['another scheme', 'Basic YTpi', 'should read Bearer'],
  ['a token of somebody else', 'Bearer ghp_abcdef', 'should read Bearer'],
  ['half a token', `Bearer ${written(newToken()).slice(0, 40)}`, 'should read Bearer'],
])('%s is refused without a look at the graph', async (_, header, sentence) => {
  const { counted, looks } = counting();
  await expect(ring(counted).viewerOf(header, now)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    sentence: { en: expect.stringContaining(sentence) },
  });
  expect(looks()).toBe(0);
});

test('a wrong secret, an unknown id, an expired and a revoked key are refused in the same words', async () => {
  const good = await officerKey();
  const expired = await officerKey({ expiresOn: '2026-02-28' });
  const revoked = await officerKey();
  await revokeKey(graph, revoked.id, now);
  const wrongSecret = written({ keyId: good.id, secret: newToken().secret });
  const headers = [wrongSecret, written(newToken()), expired.token, revoked.token].map(bearer);
  const heard = await Promise.all(
    headers.map((one) =>
      ring()
        .viewerOf(one, now)
        .catch((error) => error.message),
    ),
  );
  expect(new Set(heard)).toEqual(
    new Set([expect.stringContaining('is not one of ours, has expired or was revoked')]),
  );
});

test('a key that expires on a day works through that day, and no longer', async () => {
  const key = await officerKey({ expiresOn: '2026-03-01' });
  const keys = ring();
  await expect(keys.viewerOf(bearer(key.token), new Date('2026-03-01T23:59:00Z'))).resolves.toBeDefined();
  await expect(keys.viewerOf(bearer(key.token), new Date('2026-03-02T00:00:00Z'))).rejects.toThrow('expired');
});

test('a revocation works at once in the process that did it', async () => {
  const key = await officerKey();
  const keys = ring();
  await keys.viewerOf(bearer(key.token), now);
  await revokeKey(graph, key.id, now);
  await expect(keys.viewerOf(bearer(key.token), now)).rejects.toThrow('revoked');
});

test('a revocation by another process works within two seconds', async () => {
  const key = await officerKey();
  const keys = ring();
  await keys.viewerOf(bearer(key.token), now);
  await graph.write('MATCH (key:ApiKey {id: $id}) SET key.revokedOn = $at', {
    id: key.id,
    at: now.toISOString(),
  });
  await expect(keys.viewerOf(bearer(key.token), later(1.9))).resolves.toBeDefined();
  await expect(keys.viewerOf(bearer(key.token), later(2))).rejects.toThrow('revoked');
});

test('a key asked for by many at once is looked up once, and not again for two seconds', async () => {
  const key = await officerKey();
  const { counted, looks } = counting();
  const keys = ring(counted);
  await Promise.all(Array.from({ length: 50 }, () => keys.viewerOf(bearer(key.token), now)));
  await keys.viewerOf(bearer(key.token), later(1.9));
  expect(looks()).toBe(1);
  await keys.viewerOf(bearer(key.token), later(2));
  expect(looks()).toBe(2);
});

test('guessing at one unknown id costs one look every two seconds', async () => {
  const { counted, looks } = counting();
  const keys = ring(counted);
  const { keyId } = newToken();
  for (let guess = 0; guess < 20; guess++)
    await keys.viewerOf(bearer(written({ keyId, secret: newToken().secret })), now).catch(() => {});
  expect(looks()).toBe(1);
});

test('a rotated key works on for its overlap beside its successor, which has the same terms', async () => {
  const old = await officerKey({ jurisdiction: '310000', expiresOn: '2027-03-01T08:00:00Z' });
  const next = await rotateKey(graph, old.id, { overlapHours: 2 }, now);
  made.push(next.id);
  expect(next).toMatchObject({
    label: old.label,
    role: 'OFFICER',
    purposes: old.purposes,
    jurisdiction: '310000',
  });
  expect(next.expiresOn).toBe(old.expiresOn);
  const keys = ring();
  const opens = (token: string, at: Date) =>
    keys.viewerOf(bearer(token), at).then(
      () => true,
      () => false,
    );
  expect(await opens(old.token, later(3600))).toBe(true);
  expect(await opens(next.token, later(3600))).toBe(true);
  expect(await opens(old.token, later(7201))).toBe(false);
  expect(await opens(next.token, later(7201))).toBe(true);
});

test('a key is rotated once: the second time names its successor', async () => {
  const old = await officerKey();
  const next = await rotateKey(graph, old.id, { overlapHours: 1 }, now);
  made.push(next.id);
  await expect(rotateKey(graph, old.id, { overlapHours: 1 }, now)).rejects.toThrow(next.id);
});

test('of two who rotate a key at once, one is told that it was done', async () => {
  const old = await officerKey();
  const tries = await Promise.allSettled(
    [1, 2, 3].map(() => rotateKey(graph, old.id, { overlapHours: 1 }, now)),
  );
  const keys = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []));
  made.push(...keys);
  expect(keys).toHaveLength(1);
});

test('rotation does not lengthen the life of the old key', async () => {
  const old = await officerKey({ expiresOn: '2026-03-01T09:00:00Z' });
  made.push((await rotateKey(graph, old.id, { overlapHours: 48 }, now)).id);
  await expect(ring().viewerOf(bearer(old.token), later(3601))).rejects.toThrow('expired');
});

test('when a key was last used is written once a minute at most', async () => {
  const key = await officerKey();
  const keys = keyring(graph, { rememberMs: 0 });
  const lastUsed = async () => (await listKeys(graph)).find(({ id }) => id === key.id)?.lastUsedOn;
  for (const seconds of [0, 20, 59]) await keys.viewerOf(bearer(key.token), later(seconds));
  await keys.close();
  expect(await lastUsed()).toBe(now.toISOString());
  const again = keyring(graph);
  await again.viewerOf(bearer(key.token), later(60));
  await again.close();
  expect(await lastUsed()).toBe(later(60).toISOString());
});

test('a key of a person needs the person, and no other key has one', async () => {
  const wish = { label: 'test' };
  await expect(createKey(graph, { ...wish, role: 'SELF' }, now)).rejects.toThrow('needs the id');
  await expect(
    createKey(graph, { ...wish, role: 'SELF', person: 'per_0000000000000000' }, now),
  ).rejects.toThrow('no person per_0000000000000000');
  await expect(createKey(graph, { ...wish, role: 'ADMIN', person: 'per_0' }, now)).rejects.toThrow(
    'Only a key',
  );
});

test('no role but SELF can be given the purpose SELF, and SELF no other', async () => {
  const [person] = await graph.read('MATCH (p:Person) RETURN p.id AS id LIMIT 1', {});
  const id = String(Object.values(person ?? {})[0]);
  await expect(createKey(graph, { label: 't', role: 'ADMIN', purposes: ['SELF'] }, now)).rejects.toThrow(
    'SELF',
  );
  await expect(
    createKey(graph, { label: 't', role: 'SELF', person: id, purposes: ['RECRUITMENT'] }, now),
  ).rejects.toThrow('SELF');
});

test('a graph that does not answer is our fault, and not taken for a bad key', async () => {
  const key = await officerKey();
  const gone = app.graphFor({ ...standing(), deadline: 0 });
  await expect(ring(gone).viewerOf(bearer(key.token), now)).rejects.not.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});

test('the comparison hashes whole secrets, so its time says nothing of the signs that fit', () => {
  const { secret } = newToken();
  const hash = hashOf(secret);
  const nearly = secret.slice(0, 31) + (secret.endsWith('0') ? '1' : '0');
  expect([proves(secret, hash), proves(nearly, hash), proves(secret, undefined)]).toEqual([
    true,
    false,
    false,
  ]);
  const time = (guess: string, against: string | undefined) => {
    const started = process.hrtime.bigint();
    for (let i = 0; i < 50; i++) proves(guess, against);
    return Number(process.hrtime.bigint() - started);
  };
  const guesses = [
    [nearly, hash],
    [newToken().secret, hash],
    [nearly, undefined],
  ] as const;
  const best = guesses.map(() => Number.POSITIVE_INFINITY);
  // Turn by turn, and the best of many: the machine does other things too.
  for (let round = 0; round < 1500; round++)
    guesses.forEach(([guess, against], i) => {
      best[i] = Math.min(best[i] ?? 0, time(guess, against));
    });
  const [close = 0, far = 1, nobody = 0] = best;
  expect(Math.abs(close - far) / far).toBeLessThan(0.25);
  expect(Math.abs(nobody - far) / far).toBeLessThan(0.25);
});
