import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Where there is no Chromium the pages go unlooked at, which is said; CI must have one. */
export const hasBrowser = existsSync(executablePath) || Boolean(process.env.CI);
if (!hasBrowser)
  console.warn(`No ${executablePath} here: the tests of the pages are skipped (apt-get install chromium).`);

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args });

/** A page of the browser, and all that it complained of or asked of others. */
export async function openPage(
  browser: Browser,
  here: string,
  options: Parameters<Browser['newContext']>[0] = {},
) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(here) && !request.url().startsWith('data:')) strangers.push(request.url());
  });
  return { context, page, complaints, strangers };
}

export async function signIn(page: Page, key: string, purpose = 'RECRUITMENT'): Promise<void> {
  await page.getByLabel(/^(Key|密钥)/).fill(key);
  await page.getByLabel(/^(Purpose|用途)/).selectOption(purpose);
  await page.getByRole('button', { name: /^(Sign in|登录)$/ }).click();
}
