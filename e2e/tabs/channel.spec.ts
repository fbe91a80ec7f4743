import { openPage } from '../fixtures/open-page.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { askPage, serveTabs } from './lab.ts';

/** Leaves nothing but the channel by which a tab could hear of another. */
async function deafen(visitor: Visitor): Promise<void> {
  await visitor.context.addInitScript(() => {
    for (const type of ['storage', 'focus', 'visibilitychange']) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    }
    Object.defineProperty(window, 'cookieStore', { value: undefined });
  });
}

test('what is granted and withdrawn in one tab is so at once in every other', async ({ arrive, sites }) => {
  const visitor = await arrive();
  await deafen(visitor);
  const lab = await serveTabs(visitor, sites.addressOf('officecomms'));
  const tabs = [visitor.page, await openPage(visitor.context), await openPage(visitor.context)];
  for (const tab of tabs) await tab.goto(lab.addressOf('a'));
  const [first, ...others] = tabs;
  await first?.evaluate(() => window.sluice?.give());
  for (const other of others) {
    await expect.poll(async () => (await askPage(other)).ran).toEqual(['acme.test', 'beta.test']);
  }
  await first?.evaluate(() => window.sluice?.refuse('acme'));
  for (const other of others) {
    await expect.poll(async () => (await askPage(other)).acme).toBe(false);
    await expect.poll(async () => (await askPage(other)).cookies).not.toContain('_acme');
  }
});

test('no message grants anything, whatever it says and however many there are', async ({ arrive, sites }) => {
  const visitor = await arrive();
  const lab = await serveTabs(visitor, sites.addressOf('officecomms'));
  await visitor.page.goto(lab.addressOf('a'));
  const other = await openPage(visitor.context);
  await other.goto(lab.addressOf('b'));
  await other.evaluate(async () => {
    const channel = new BroadcastChannel('sluice sluice');
    const yes = { vendors: { acme: 'given' }, categories: { analytics: 'given' }, at: Date.now(), revision: 1 };
    for (const message of [yes, JSON.stringify(yes), 'give', true, null, { allowed: { acme: true } }, new Error('x')]) {
      for (let count = 0; count < 100; count++) channel.postMessage(message);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(await askPage(visitor.page)).toMatchObject({ ran: [], acme: false });
  expect(lab.received()).toEqual([]);
});
