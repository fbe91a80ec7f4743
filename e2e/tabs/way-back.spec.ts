import type { Page } from '@playwright/test';
import { launch } from '../fixtures/engine.ts';
import { test as base, expect } from '../fixtures/test.ts';
import { askPage, serveTabs } from './lab.ts';

/** Automation switches the store for the way back off: Playwright's flag has to go, and only Chromium's is a flag. */
const test = base.extend({
  browser: [
    async ({ playwright, engine, trackerHost }, use) => {
      const browser = await launch(playwright, engine, trackerHost.port, true);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** A page that comes back does not load again. */
const goBack = (page: Page): Promise<unknown> => page.goBack({ waitUntil: 'commit' });

test('a page that comes back runs what was granted meanwhile, and no longer asks', async ({ arrive, sites }) => {
  const visitor = await arrive();
  const lab = await serveTabs(visitor, sites.addressOf('officecomms'));
  await visitor.page.goto(lab.addressOf('a'));
  await visitor.banner.waitFor();
  await visitor.page.goto(lab.addressOf('b'));
  await visitor.acceptAll();
  await goBack(visitor.page);
  await expect.poll(() => askPage(visitor.page)).toMatchObject({ cameBack: true, ran: ['acme.test', 'beta.test'] });
  await expect(visitor.banner).toBeHidden();
});

test('a page that comes back holds what was withdrawn meanwhile, and sweeps it', async ({ arrive, sites }) => {
  const visitor = await arrive();
  const lab = await serveTabs(visitor, sites.addressOf('officecomms'));
  await visitor.page.goto(lab.addressOf('a'));
  await visitor.acceptAll();
  await expect.poll(async () => (await askPage(visitor.page)).cookies).toContain('_acme');
  await visitor.page.goto(lab.addressOf('b'));
  await visitor.page.evaluate(async () => {
    await window.sluice?.refuse('acme');
    // What the vendor's server would set anew with the next request.
    await cookieStore.set('_acme_late', '1');
  });
  await goBack(visitor.page);
  await expect.poll(() => askPage(visitor.page)).toMatchObject({ cameBack: true, acme: false });
  await expect.poll(async () => (await askPage(visitor.page)).cookies).not.toContain('_acme');
  const before = lab.received().length;
  await visitor.page.evaluate(() => fetch('https://acme.test/late').catch(() => {}));
  expect(lab.received()).toHaveLength(before);
});

test('a page that comes back forgets what was erased meanwhile, and writes nothing under the erased id', async ({
  arrive,
  sites,
}) => {
  const visitor = await arrive();
  const lab = await serveTabs(visitor, sites.addressOf('officecomms'));
  const idOf = () => visitor.page.evaluate(() => /sluice=1\.([^.]+)/.exec(document.cookie)?.[1]);
  await visitor.page.goto(lab.addressOf('a'));
  await visitor.acceptAll();
  const erased = await idOf();
  await visitor.page.goto(lab.addressOf('b'));
  await visitor.page.evaluate(() => window.sluice?.open());
  await visitor.preferences.getByRole('button', { name: 'Erase my consent data' }).click();
  await visitor.preferences.getByRole('button', { name: 'Erase now' }).click();
  await expect.poll(idOf).toBeUndefined();
  await goBack(visitor.page);
  await expect.poll(() => askPage(visitor.page)).toMatchObject({ cameBack: true, acme: false });
  await visitor.page.evaluate(() => window.sluice?.refuse('beta'));
  await expect.poll(idOf).toBeDefined();
  expect(await idOf()).not.toBe(erased);
  expect((await askPage(visitor.page)).acme).toBe(false);
});

test('a page that came back hears of the other tabs again', async ({ arrive, sites }) => {
  const visitor = await arrive();
  const lab = await serveTabs(visitor, sites.addressOf('officecomms'));
  await visitor.page.goto(lab.addressOf('a'));
  await visitor.page.goto(lab.addressOf('b'));
  await goBack(visitor.page);
  await expect.poll(() => askPage(visitor.page)).toMatchObject({ cameBack: true, acme: false });
  const other = await visitor.context.newPage();
  await other.goto(lab.addressOf('c'));
  await other.evaluate(() => window.sluice?.give('acme'));
  await expect.poll(async () => (await askPage(visitor.page)).acme).toBe(true);
});
