import { expect, test } from '../fixtures/test.ts';

test('a visitor who withdraws finds the vendor’s cookies gone at once, and it is held from then on', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.acceptAll();
  expect(await visitor.cookies()).toContain('_ga');

  const receipt = await visitor.receiptOf(() => visitor.set({ 'Google Analytics 4': false }));
  expect(receipt.event).toBe('partial');
  expect(receipt.vendors['google-analytics']).toBe(false);
  expect(await visitor.cookies()).toEqual(expect.not.arrayContaining(['_ga', '_ga_0000000000']));
  expect(await visitor.cookies()).toContain('_gcl_au');

  tracker.forget();
  await visitor.page.evaluate(() => window.gtag('event', 'late'));
  await visitor.settle();
  await visitor.open('/shop');
  expect(tracker.hits({ host: 'google-analytics.com' })).toEqual([]);
  expect(await visitor.cookies()).toEqual(expect.not.arrayContaining(['_ga', '_ga_0000000000']));
});

test('a visitor who withdraws everything leaves nothing of a vendor in the browser', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/support');
  await visitor.acceptAll();
  expect(await visitor.storage()).toContain('twk_uuid_000000000000000000000000');
  const receipt = await visitor.receiptOf(async () => {
    await visitor.openPreferences();
    await visitor.preferences.getByRole('button', { name: 'Reject all' }).click();
  });
  expect(receipt.event).toBe('withdrawn');
  await visitor.settle();
  tracker.forget();
  await visitor.open('/blog/leaving-copper');
  expect(tracker.contacts()).toEqual([]);
  const own = (await visitor.context.cookies()).filter(({ domain }) => domain.endsWith('localhost'));
  expect(own.map(({ name }) => name)).toEqual(['sluice']);
  expect((await visitor.storage()).filter((key) => /twk|tawk/i.test(key))).toEqual([]);
});

test('withdrawing takes no more clicks than giving did, beyond opening the preferences', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.acceptAll();
  await visitor.openPreferences();
  await visitor.preferences.getByRole('button', { name: 'Reject all' }).click();
  await expect(visitor.preferences).toBeHidden();
  expect(await visitor.page.evaluate(() => window.sluice?.allows('google-analytics'))).toBe(false);
});
