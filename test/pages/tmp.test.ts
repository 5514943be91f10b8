import { chromium } from 'playwright-core';
import { type TestServer, testServer } from '../setup/server';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  await server.close();
});

test('look', async () => {
  const [row] = (await server.graph.read(
    'MATCH (p:Person) WHERE p.papers > 15 AND p.hIndex > 4 RETURN p.id AS id ORDER BY p.papers DESC SKIP 3 LIMIT 1',
    {},
  )) as { id: string }[];
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  page.on('console', (m) => console.log('console', m.text()));
  await page.goto(`${server.url}/people/${row?.id}`);
  console.log(page.url());
  await page.screenshot({ path: '/tmp/p0.png' });
  await page.getByLabel('密钥').fill(server.keys.OFFICER);
  await page.getByLabel('用途').selectOption('RECRUITMENT');
  await page.getByRole('button', { name: '登录' }).click();
  console.log(page.url(), await page.title());
  await page.screenshot({ path: '/tmp/p1.png', fullPage: true });
  await page.goto(`${server.url}/people/${row?.id}?lang=en&asOf=2016-06-30`);
  await page.screenshot({ path: '/tmp/p2.png', fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server.url}/people/${row?.id}?lang=en`);
  await page.screenshot({ path: '/tmp/p3.png', fullPage: true });
  await page.goto(`${server.url}/people?lang=en`);
  await page.screenshot({ path: '/tmp/p4.png', fullPage: true });
  await browser.close();
}, 120000);
