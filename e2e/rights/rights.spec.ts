import { readFile } from 'node:fs/promises';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const section = ({ preferences }: Visitor) => ({
  items: preferences.locator('.sluice-receipts li'),
  show: preferences.getByText('Show my receipts'),
  download: preferences.getByRole('button', { name: 'Download as a file' }),
  erase: preferences.getByRole('button', { name: 'Erase my consent data' }),
  eraseNow: preferences.getByRole('button', { name: 'Erase now' }),
  status: preferences.getByRole('status'),
});

/** What the visitor's own copy holds. */
async function downloadFrom(visitor: Visitor) {
  const [download] = await Promise.all([visitor.page.waitForEvent('download'), section(visitor).download.click()]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  return { name: download.suggestedFilename(), receipts: file.receipts as { receipt: { id: string } }[] };
}

test('P13 a visitor sees each of their choices, checks it at the website, and keeps all of them as a file', async ({
  arrive,
  collector,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.openPreferences();
  await expect(visitor.preferences.getByText('There are no receipts of your choices.')).toBeVisible();
  await visitor.page.keyboard.press('Escape');
  const first = await visitor.receiptOf(visitor.rejectAll);
  const second = await visitor.receiptOf(() => visitor.set({ 'Google Ads': true }));

  const proof = `${collector.url}/v1/receipts/${second.id}/proof`;
  await expect.poll(async () => (await fetch(proof)).status).toBe(200);
  await visitor.openPreferences();
  const { items, show } = section(visitor);
  await expect(visitor.preferences.getByText(first.subject)).toBeVisible();
  await show.press('Enter');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText('Everything rejected');
  await expect(items.last()).toContainText('Accepted in part');
  await expect(items.last()).toContainText('Google Ads');
  const [checked] = await Promise.all([
    visitor.context.waitForEvent('page'),
    items.last().getByRole('link', { name: 'Check it at the website' }).click(),
  ]);
  await checked.waitForLoadState();
  expect(checked.url()).toBe(proof);
  expect(await checked.evaluate(() => [document.body.innerText, opener])).toEqual([
    expect.stringContaining(second.id),
    null,
  ]);
  await checked.close();

  const copy = await downloadFrom(visitor);
  expect(copy.name).toBe('receipts-officecomms.json');
  const stored = (await collector.receipts()).filter(({ body }) => body.includes(first.subject)).reverse();
  expect(copy.receipts.map(({ receipt }) => receipt)).toEqual(stored.map(({ body }) => JSON.parse(body)));
});

test('P6 a visitor has everything erased, here, in their other tab and at the website, and is asked again by the next page', async ({
  arrive,
  collector,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  const { page, context } = visitor;
  await visitor.open('/');
  const { id, subject } = await visitor.receiptOf(visitor.acceptAll);
  expect(await visitor.cookies()).toEqual(expect.arrayContaining(['_ga', 'sluice']));
  await page.evaluate(() => localStorage.setItem('sluice-seen', '[["policy",1]]'));
  const other = await context.newPage();
  await other.goto(page.url());
  const allows = (tab: typeof page) => tab.evaluate(() => window.sluice?.allows('google-analytics'));
  expect(await allows(other)).toBe(true);
  const before = (await collector.receipts()).length;

  await page.bringToFront();
  await visitor.openPreferences();
  const { erase, eraseNow, items, show, status } = section(visitor);
  await show.press('Enter');
  await expect(items).toHaveCount(1);
  await erase.click();
  await expect(eraseNow).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Your consent data is erased.');
  await expect(visitor.preferences.getByRole('heading', { name: 'Your receipts' })).toBeFocused();
  await expect(items).toHaveCount(0);
  await expect(visitor.preferences.getByRole('switch', { checked: true })).toHaveCount(0);

  tracker.forget();
  await expect.poll(() => allows(other)).toBe(false);
  expect(await allows(page)).toBe(false);
  await expect.poll(visitor.cookies).not.toContain('_ga');
  expect(await visitor.cookies()).not.toContain('sluice');
  expect((await visitor.storage()).filter((name) => /^sluice-(seen|region)$/.test(name))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(visitor.banner).toBeHidden();
  await page.evaluate(() => fetch('https://www.google-analytics.com/g/collect?after').catch(() => {}));
  expect(tracker.hits({ path: '/g/collect' })).toEqual([]);

  const proof = await fetch(`${collector.url}/v1/receipts/${id}`);
  expect(proof.status).toBe(410);
  expect(await proof.json()).toMatchObject({ error: 'erased', entry: expect.stringMatching(/^[\da-f]{64}$/) });
  const list = await fetch(`${collector.url}/v1/subjects/${subject}/receipts?site=officecomms`);
  expect(await list.json()).toEqual({ receipts: [] });
  expect(await collector.receipts()).toHaveLength(before - 1);
  const kept = await collector.everyByte();
  expect([kept.includes(id), kept.includes(subject)]).toEqual([true, false]);

  await visitor.reload();
  await expect(visitor.banner).toBeVisible();
  expect(await visitor.cookies()).not.toContain('_ga');
  const next = await visitor.receiptOf(visitor.rejectAll);
  expect(next.subject).not.toBe(subject);
});

test('P6 an erasure that cannot reach the website says so and changes nothing, and works when it is back', async ({
  arrive,
  collector,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await collector.stop();
  const { erase, eraseNow, items, show, status } = section(visitor);
  try {
    await visitor.acceptAll();
    const before = await visitor.cookies();
    await visitor.openPreferences();
    await show.press('Enter');
    await expect(items).toHaveText([/Everything accepted.*Not sent yet/]);
    await expect(status).toContainText('cannot be had just now');
    await erase.click();
    await eraseNow.click();
    await expect(status).toContainText('Nothing has changed');
    expect(await visitor.cookies()).toEqual(before);
    expect(await visitor.page.evaluate(() => window.sluice?.allows('google-analytics'))).toBe(true);
  } finally {
    await collector.start();
  }
  const before = await collector.receipts();
  await eraseNow.click();
  await expect(status).toHaveText('Your consent data is erased.');
  expect(await visitor.cookies()).not.toContain('sluice');
  await visitor.reload();
  await expect(visitor.banner).toBeVisible();
  expect((await collector.receipts()).length).toBeLessThanOrEqual(before.length);
});

test('P13 the file can be had under a policy that allows nothing but the script, also of what is not sent yet', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const policy = "default-src 'none'; script-src https://www.shop.co.uk; require-trusted-types-for 'script'";
  await openShop(visitor, {
    headers: { 'content-security-policy': policy },
    config: { site: 'shop', collector: 'https://collector.test' },
    body: '<footer><button data-sluice-open>Your privacy choices</button></footer>',
  });
  await visitor.rejectAll();
  await visitor.openPreferences();
  await section(visitor).show.press('Enter');
  const { name, receipts } = await downloadFrom(visitor);
  expect(name).toBe('receipts-shop.json');
  expect(receipts).toHaveLength(1);
});
