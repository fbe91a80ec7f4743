import { expect, test } from '../fixtures/test.ts';

const SIGNALS = [
  { name: 'Do Not Track', signal: { dnt: true }, line: /Do Not Track is honou?red/ },
  { name: 'Global Privacy Control', signal: { gpc: true }, line: /Opt-Out Request Honored/ },
] as const;

for (const { name, signal, line } of SIGNALS) {
  test.describe(`P20 a visitor whose browser sends ${name}`, () => {
    test('is not tracked and sees no ads, also where tracking is allowed otherwise', async ({ arrive, tracker }) => {
      const visitor = await arrive({ region: 'US', ...signal });
      for (const path of ['/', '/support', '/shop', '/blog/leaving-copper']) await visitor.open(path);
      expect(tracker.contacts()).toEqual([]);
      expect(await visitor.cookies()).toEqual([]);
    });

    test('is not asked, but told that the signal was honoured', async ({ arrive }) => {
      const visitor = await arrive({ region: 'US', ...signal });
      await visitor.open('/');
      await expect(visitor.page.getByText(line)).toBeVisible();
      await expect(visitor.banner).toBeHidden();
      await visitor.page.getByRole('button', { name: 'Close' }).click();
      await visitor.open('/shop');
      const files = await visitor.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(files.filter((file) => file.endsWith('/sluice-ui.js'))).toEqual([]);
      await visitor.openPreferences();
      await expect(visitor.preferences.getByText(line)).toBeVisible();
      await expect(visitor.signalLine).toHaveCount(1);
    });

    test('is not asked in an opt-in region either', async ({ arrive, tracker }) => {
      const visitor = await arrive({ region: 'DE', ...signal });
      await visitor.open('/');
      await expect(visitor.signalLine).toBeVisible();
      await expect(visitor.banner).toBeHidden();
      expect(tracker.contacts()).toEqual([]);
    });

    test('may override it deliberately, for one vendor, and only that one runs', async ({ arrive, tracker }) => {
      const visitor = await arrive({ region: 'US', ...signal });
      await visitor.open('/');
      const receipt = await visitor.receiptOf(() => visitor.set({ 'Google Analytics 4': true }));
      expect(receipt.source).toBe('preferences');
      expect(receipt.signals).toMatchObject(signal);
      expect(tracker.hits({ path: '/g/collect' })).toHaveLength(1);
      await visitor.reload();
      expect(tracker.hits({ path: '/g/collect' }).filter(({ query }) => query.get('en') === 'page_view')).toHaveLength(
        2,
      );
      expect(tracker.hits({ host: 'doubleclick.net' })).toEqual([]);
    });
  });
}

test('P20 a signal that is switched on after accepting outweighs what was accepted before', async ({
  arrive,
  tracker,
}) => {
  const before = await arrive({ region: 'US' });
  await before.open('/');
  await before.set({ 'Google Ads': true });
  const kept = await before.context.cookies();
  const after = await arrive({ region: 'US', dnt: true });
  await after.context.addCookies(kept.filter(({ name }) => name === 'sluice'));
  tracker.forget();
  await after.open('/');
  expect(tracker.contacts()).toEqual([]);
});
