import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM, ensureBrowser } from './ensure-browser.mjs';
import { picturePrompt } from './picture-prompt.mjs';
import { serveDemo } from './serve-demo.mjs';

// Makes the pictures of the documentation from the demo site as it is: `npm run build && npm run screenshots`.

const docs = fileURLToPath(new URL('../docs/', import.meta.url));
const data = await mkdtemp(join(tmpdir(), 'sluice-pictures-'));
const operatorPassword = 'only for these pictures';
const demo = await serveDemo({ data, operatorPassword });
const { executablePath } = await ensureBrowser(CHROMIUM);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });

try {
  await pictureSite();
  await picturePrompt(browser, join(docs, 'ui/'));
  await pictureDashboard();
} finally {
  await browser.close();
  await demo.close();
  await rm(data, { recursive: true, force: true });
}

async function pictureSite() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const picture = (name) => page.screenshot({ path: join(docs, `${name}.png`), animations: 'disabled' });
  await page.goto(demo.site);
  await page.getByRole('dialog', { name: 'We use cookies' }).waitFor();
  await picture('banner');
  await page.getByRole('button', { name: 'Choose', exact: true }).click();
  await page.getByRole('dialog', { name: 'Your privacy choices' }).waitFor();
  await picture('preferences');
  await page.keyboard.press('Escape');
  await page.goto(`${demo.site}/blog/leaving-copper#sluice`);
  await page.getByRole('button', { name: 'Accept all' }).click();
  await page.getByRole('cell', { name: 'released' }).first().waitFor();
  await picture('inspector');
  await page.close();
}

async function pictureDashboard() {
  const answers = ['Accept all', 'Reject all', 'Accept all', 'Reject all', 'Reject all', 'Accept all'];
  for (const answer of answers) {
    const context = await browser.newContext();
    const visitor = await context.newPage();
    await visitor.goto(`${demo.site}/shop`);
    const stored = visitor.waitForResponse((response) => response.url().endsWith('/v1/receipts'));
    await visitor.getByRole('button', { name: answer }).click();
    await stored;
    await context.close();
  }
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${demo.collector}/dashboard`);
  await page.getByLabel('Name').fill('operator');
  await page.getByLabel('Password').fill(operatorPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Consent receipts' }).waitFor();
  await page.screenshot({ path: join(docs, 'dashboard.png') });
}
