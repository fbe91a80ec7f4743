import { expect, test } from '../fixtures/test.ts';

test('a refusal in one tab reaches the other, which was open already', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.acceptAll();
  const other = await visitor.context.newPage();
  await other.goto(visitor.page.url());
  const allows = () => visitor.page.evaluate(() => window.sluice?.allows('google-analytics'));
  expect(await allows()).toBe(true);
  await other.evaluate(() => window.sluice?.refuse());
  await expect.poll(allows).toBe(false);
});

test('a choice in a tab that has heard nothing of it does not undo a refusal', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.page.addInitScript(() => {
    for (const type of ['storage', 'pageshow', 'focus', 'visibilitychange']) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    }
    for (const name of ['BroadcastChannel', 'cookieStore']) Object.defineProperty(window, name, { value: undefined });
  });
  await visitor.open('/');
  await visitor.acceptAll();
  const other = await visitor.context.newPage();
  await other.goto(visitor.page.url());
  await other.evaluate(() => window.sluice?.refuse('google-analytics'));
  expect(await visitor.page.evaluate(() => window.sluice?.allows('google-analytics'))).toBe(true);

  const receipt = await visitor.receiptOf(() => visitor.page.evaluate(() => window.sluice?.refuse('tawk')));
  expect(receipt.vendors).toMatchObject({ 'google-analytics': false, tawk: false, 'google-ads': true });
  expect(await visitor.page.evaluate(() => window.sluice?.allows('google-analytics'))).toBe(false);
  await other.reload();
  const allowed = (name: string) => other.evaluate((vendor) => window.sluice?.allows(vendor), name);
  expect([await allowed('google-analytics'), await allowed('tawk'), await allowed('google-ads')]).toEqual([
    false,
    false,
    true,
  ]);
});
