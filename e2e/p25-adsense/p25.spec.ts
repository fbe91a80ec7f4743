import { expect, test } from '../fixtures/test.ts';

const POST = '/blog/leaving-copper';

test('P25 AdSense, which is not enabled, never fires for a visitor who accepts everything', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open(POST);
  await visitor.acceptAll();
  await visitor.reload();
  expect(tracker.hits({ host: 'googlesyndication.com' })).toEqual([]);
  expect(tracker.hits({ path: '/pagead/ads' })).toEqual([]);
  expect(await visitor.cookies()).not.toContain('__gads');
});

test('P25 AdSense never fires where everything else runs without asking', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'US' });
  await visitor.open(POST);
  expect(tracker.hits({ path: '/g/collect' })).toHaveLength(1);
  expect(tracker.hits({ host: 'googlesyndication.com' })).toEqual([]);
});

test('P25 AdSense never fires when the site’s own code asks for it', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'US' });
  await visitor.open(POST);
  const refusal = await visitor.page.evaluate(async () => {
    try {
      window.sluice?.loadOnce('google-adsense');
    } catch {}
    await window.sluice?.give('ads');
    return window.sluice?.give('google-adsense').catch((error) => error.message);
  });
  await visitor.settle();
  expect(refusal).toContain('"google-adsense" is not asked here');
  expect(tracker.hits({ host: 'googlesyndication.com' })).toEqual([]);
});

test('P25 the preferences and the policy say that it is not in use', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/privacy');
  await expect(visitor.page.locator('[data-vendor="google-adsense"]')).toContainText('not in use today');
  await visitor.page.getByRole('main').getByRole('button', { name: 'Your privacy choices' }).click();
  await expect(visitor.preferences.getByText('Google AdSense', { exact: true })).toBeVisible();
  await expect(visitor.preferences.getByRole('switch', { name: 'Google AdSense' })).toHaveCount(0);
});
