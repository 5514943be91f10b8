import { revokeKey } from '../../src/access/keys';
import { type TestServer, testServer } from '../setup/server';

let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const asForm = { 'content-type': 'application/x-www-form-urlencoded' };

const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const response = await fetch(server.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...asForm, ...headers },
    body: form(fields),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(server.url + path, { redirect: 'manual', headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const cookieOf = ({ headers }: { headers: Headers }) => (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const officer = () => ({ key: server.keys.OFFICER, purpose: 'RECRUITMENT' });

test('the cookie is for the server’s eyes only, and stays on our own pages', async () => {
  const answer = await post('/sign-in', officer());
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/people');
  expect(answer.headers.get('set-cookie')).toMatch(
    /^talent_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  expect(answer.headers.get('set-cookie')).not.toContain(server.keys.OFFICER);
});

test('a wrong key, and a purpose that is not the key’s, are refused in a sentence, and the key is not written back', async () => {
  const wrong = await post('/sign-in?lang=zh', { key: 'tg_nonsense', purpose: 'RECRUITMENT' });
  expect(wrong.status).toBe(401);
  expect(wrong.text).toContain('请完整复制发放时显示的密钥');
  const other = await post('/sign-in?lang=en', { key: server.keys.OFFICER, purpose: 'EVALUATION' });
  expect(other.status).toBe(403);
  expect(other.text).toContain('This key may not be used for');
  expect(other.text).not.toContain(server.keys.OFFICER);
  expect(other.headers.get('set-cookie')).toBeNull();
});

test('a form sent from another site signs nobody in and nobody out', async () => {
  const cookie = cookieOf(await post('/sign-in', officer()));
  const strangers: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  for (const stranger of strangers) {
    expect((await post('/sign-in', officer(), stranger)).status).toBe(403);
    expect((await post('/sign-out', {}, { cookie, ...stranger })).status).toBe(403);
  }
  expect((await get('/people', { cookie })).status).toBe(200);
});

test('whoever signed out is out, and the old cookie opens nothing', async () => {
  const cookie = cookieOf(await post('/sign-in', officer()));
  const out = await post('/sign-out', {}, { cookie, origin: server.url });
  expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
  const answer = await get('/people', { cookie });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/^\/sign-in\?next=/);
});

test('a key that is revoked opens no page any more, though its session was open', async () => {
  const cookie = cookieOf(await post('/sign-in', { key: server.keys.JUDGE, purpose: 'EVALUATION' }));
  expect((await get('/people', { cookie })).status).toBe(200);
  await revokeKey(server.graph, `key_${server.keys.JUDGE.split('_')[1]}`, new Date());
  const answer = await get('/people?lang=en', { cookie });
  expect(answer.status).toBe(401);
  expect(answer.text).toContain('was revoked');
});

test('after signing in nobody is sent to another site', async () => {
  for (const next of [
    'https://evil.example/',
    '//evil.example/',
    '/people/../../x',
    '/people\\@evil.example',
    'javascript:alert(1)',
  ])
    expect((await post('/sign-in', { ...officer(), next })).headers.get('location')).toBe('/people');
  const wanted = '/people/per_0000000000000000?lang=zh&asOf=2018-06-30';
  expect((await post('/sign-in', { ...officer(), next: wanted })).headers.get('location')).toBe(wanted);
});

test('pages are kept by nobody, framed by nobody, and load nothing from elsewhere', async () => {
  const { headers } = await get('/sign-in');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+';.* form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
});

test('somebody who is not there, a day that does not exist and a day to come get a page that says so', async () => {
  const cookie = cookieOf(await post('/sign-in', officer()));
  const nobody = await get('/people/per_0000000000000000?lang=en', { cookie });
  expect(nobody.status).toBe(404);
  expect(nobody.text).toContain('Nobody to show');
  const noDay = await get('/people/per_0000000000000000?lang=en&asOf=2019-02-29', { cookie });
  expect(noDay.status).toBe(400);
  expect(noDay.text).toContain('“2019-02-29” is no day');
  const toCome = await get('/people/per_0000000000000000?lang=zh&asOf=2999-01-01', { cookie });
  expect(toCome.status).toBe(400);
  expect(toCome.text).toContain('画像只能回溯');
});

test('the language is the address’s, or else the browser’s', async () => {
  expect((await get('/sign-in', { 'accept-language': 'zh-CN' })).text).toContain('<html lang="zh-CN">');
  expect((await get('/sign-in?lang=en', { 'accept-language': 'zh-CN' })).text).toContain('<html lang="en">');
});
