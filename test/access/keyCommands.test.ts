import { keyCommands } from '../../src/access/keyCommands';
import { keyring } from '../../src/access/keyring';
import { readToken } from '../../src/access/token';
import { testGraph } from '../setup/graph';

const { graph, close } = testGraph();
const label = `typed ${process.pid}`;
afterAll(async () => {
  await graph.write('MATCH (key:ApiKey) WHERE key.label = $label DELETE key', { label });
  await close();
});

/** As if typed after `talent key`: what is said, in English and in Chinese. */
async function typed(command: string, ...args: string[]) {
  const said: [string, string][] = [];
  await keyCommands[command]?.(graph, args, (en, zh) => said.push([en, zh]));
  return said;
}
const create = async (...args: string[]) => {
  const [[en, zh] = ['', '']] = await typed('create', '--role', 'officer', '--label', label, ...args);
  return { en, zh, token: en.split('\n')[0] ?? '', id: readToken(en.split('\n')[0] ?? '')?.keyId ?? '' };
};
const line = async (id: string) => (await typed('list')).map(([en]) => en).find((one) => one.startsWith(id));
const opens = async (token: string) => {
  const ring = keyring(graph);
  const opened = await ring.viewerOf(`Bearer ${token}`, new Date()).then(
    () => true,
    () => false,
  );
  await ring.close();
  return opened;
};

test('create shows the token once, alone on the first line, in both languages', async () => {
  const { en, zh, token } = await create();
  expect(await opens(token)).toBe(true);
  expect(zh.split('\n')[0]).toBe(token);
  expect(en).toContain('recruitment officer (OFFICER)');
  expect(zh).toContain('只显示这一次');
});

test('list names the key with role, purposes and life, and never a secret', async () => {
  const { id, token } = await create('--expires', '2099-12-31', '--purposes', 'statistics');
  expect(await line(id)).toContain('statistics (STATISTICS) | expires 2099-12-31');
  expect(JSON.stringify(await typed('list'))).not.toContain(readToken(token)?.secret);
});

test('rotate gives a second key beside the first, and list says so', async () => {
  const { id, token } = await create();
  const [[en] = ['']] = await typed('rotate', id, '--overlap', '1');
  const next = en.split('\n')[0] ?? '';
  expect([await opens(token), await opens(next)]).toEqual([true, true]);
  expect(await line(id)).toContain(`rotated to ${readToken(next)?.keyId}`);
});

test('revoke ends a key, and saying it twice does not move the day', async () => {
  const { id, token } = await create();
  const first = await typed('revoke', id);
  expect(await opens(token)).toBe(false);
  expect(await typed('revoke', id)).toEqual(first);
  expect(await line(id)).toContain('revoked 20');
});

test.each([
  ['create', ['--role', 'officer'], '--label'],
  ['create', ['--role', 'boss', '--label', label], 'OFFICER, SECRETARY'],
  ['create', ['--label', label], 'OFFICER, SECRETARY'],
  ['create', ['--role', 'officer', '--label', label, '--purposes', 'FUN'], 'RECRUITMENT, EVALUATION'],
  ['create', ['--role', 'officer', '--label', label, '--expires', '2026-02-30'], 'a day such as'],
  ['create', ['--role', 'officer', '--label', label, '--scopes', 'root'], 'read, write'],
  [
    'create',
    ['--role', 'officer', '--label', label, '--institution', 'ins_nowhere'],
    'no institution ins_nowhere',
  ],
  ['create', ['--role', 'self', '--label', label], 'id of the person'],
  ['rotate', [], 'Say which key'],
  ['rotate', ['key_nobody'], 'no key key_nobody'],
  ['rotate', ['key_nobody', '--overlap', 'long'], 'number of hours'],
  ['revoke', ['key_nobody'], 'no key key_nobody'],
])('%s %j is refused with what to do', async (command, args, sentence) => {
  await expect(typed(command, ...args)).rejects.toThrow(sentence);
});

test('an option that does not exist is refused by its name', async () => {
  await expect(typed('create', '--colour', 'red')).rejects.toThrow('--colour');
});
