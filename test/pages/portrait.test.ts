import type { Browser } from 'playwright-core';
import { ourselves } from '../../src/graph/graph';
import { worldOf } from '../portrait/world';
import { testApp } from '../setup/graph';
import { type TestServer, testServer } from '../setup/server';
import { richAda, wicked } from './ada';
import { hasBrowser, openBrowser, openPage, signIn } from './browser';

const app = testApp();
const world = worldOf(app.graphFor(ourselves()), 'pages of HTML');
let server: TestServer;
let browser: Browser;
let ada = '';

beforeAll(async () => {
  ada = await richAda(world);
  server = await testServer({ person: ada });
  if (hasBrowser) browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await world.clear();
  await app.close();
});

const inBrowser = hasBrowser ? test : test.skip;

inBrowser('an officer who is not signed in is asked to, and lands on the portrait they wanted', async () => {
  const { page, complaints, strangers } = await openPage(browser, server.url);
  await page.goto(`${server.url}/people/${ada}`);
  expect(page.url()).toContain('/sign-in?next=');
  await signIn(page, server.keys.OFFICER);
  expect(new URL(page.url()).pathname).toBe(`/people/${ada}`);
  expect(await page.locator('h1').innerText()).toBe('Ada Byron 艾达');
  const text = await page.locator('main').innerText();
  for (const said of [
    'Fictional data (虚构数据)',
    'Shanghai, China',
    'Professor · Engines',
    '2016 – now',
    'Engine station',
    '1 free today',
    'ada@example.org',
    'name withheld',
    'Grace',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('Hidden Person');
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

inBrowser('what a source wrote stays text: no script runs, no image loads, no odd link is made', async () => {
  const { page, complaints } = await openPage(browser, server.url);
  await page.goto(`${server.url}/people/${ada}?lang=en`);
  await signIn(page, server.keys.OFFICER);
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain(wicked.trim());
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data).toMatchObject({
    '@type': 'Person',
    name: 'Ada Byron',
    sameAs: [],
    worksFor: [{ name: `House ${wicked}` }],
  });
  expect(data.alternateName).toContain(wicked);
  expect(complaints).toEqual([]);
});

inBrowser('the policy lets no script run, even one that stood in the page', async () => {
  const { page, complaints } = await openPage(browser, server.url);
  await page.goto(`${server.url}/sign-in`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('taken over');
  expect(complaints.join()).toContain('Content Security Policy');
});

inBrowser('the picture of years has a title, a description and a table that says the same', async () => {
  const { page } = await openPage(browser, server.url);
  await page.goto(`${server.url}/people/${ada}?lang=en`);
  await signIn(page, server.keys.OFFICER);
  const picture = page.getByRole('img', { name: 'Career and works over time' });
  expect(await picture.locator('desc').textContent()).toContain('2 posts');
  expect(await picture.locator('rect.post').count()).toBe(2);
  await page.getByText('The same as a table').click();
  expect(await page.getByRole('row', { name: '2020' }).innerText()).toMatch(/2020\s+0\s+0\s+7/);
});

inBrowser('on a day of old the page shows that day, and leads back to today', async () => {
  const { page } = await openPage(browser, server.url, { locale: 'zh-CN' });
  await page.goto(`${server.url}/people/${ada}?asOf=2013-06-30`);
  await signIn(page, server.keys.OFFICER);
  const text = await page.locator('main').innerText();
  expect(text).toContain('此画像显示的是 2013-06-30 当日的状况');
  expect(text).toContain('别院');
  expect(text).not.toContain('大院');
  expect(text).not.toContain('Late notes');
  await page.getByRole('link', { name: '回到今天' }).click();
  expect(await page.locator('main').innerText()).toContain('大院');
});

inBrowser('on a phone nothing sticks out sideways, and in print the controls are gone', async () => {
  const { page } = await openPage(browser, server.url, { viewport: { width: 360, height: 740 } });
  await page.goto(`${server.url}/people/${ada}`);
  await signIn(page, server.keys.OFFICER);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Show' }).isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
});

inBrowser('the co-author’s name leads an officer on and a person, on their own page, nowhere', async () => {
  const { page } = await openPage(browser, server.url);
  await page.goto(`${server.url}/people/${ada}`);
  await signIn(page, server.keys.OFFICER);
  await page.getByRole('link', { name: 'Grace' }).first().click();
  expect(await page.locator('h1').innerText()).toBe('Grace');
  const own = await openPage(browser, server.url);
  await own.page.goto(`${server.url}/sign-in`);
  await signIn(own.page, server.keys.SELF, 'SELF');
  expect(new URL(own.page.url()).pathname).toBe(`/people/${ada}`);
  expect(await own.page.locator('main').innerText()).toContain('Grace');
  expect(await own.page.getByRole('link', { name: 'Grace' }).count()).toBe(0);
});

inBrowser('a partner’s page has neither the pool nor a way to reach the person', async () => {
  const { page } = await openPage(browser, server.url);
  await page.goto(`${server.url}/people/${ada}`);
  await signIn(page, server.keys.PARTNER);
  const text = await page.locator('main').innerText();
  expect(text).not.toContain('ada@example.org');
  expect(text).not.toContain('Pool');
  expect(text).toContain('Professor');
});
