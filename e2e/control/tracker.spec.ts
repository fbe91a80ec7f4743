import { expect, test } from '../fixtures/test.ts';

/**
 * What the other specs are worth: each "nothing" there rests on these, which show that the same pages without Sluice do
 * reach the tracker host by the very same means.
 */
test.describe('without Sluice', () => {
  test('the home page reaches Google Analytics and Google Ads, and cookies are planted', async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive({ site: 'unguarded', region: 'DE' });
    await visitor.open('/');
    expect(tracker.hits({ host: 'google-analytics.com', path: '/g/collect' })).toHaveLength(1);
    expect(tracker.hits({ host: 'doubleclick.net' })).toHaveLength(1);
    expect(tracker.hits({ path: '/gtag/js' })).toHaveLength(2);
    expect(await visitor.cookies()).toEqual(expect.arrayContaining(['_ga', '_ga_0000000000', '_gcl_au']));
  });

  test('the blog post reaches X and AdSense', async ({ arrive, tracker }) => {
    const visitor = await arrive({ site: 'unguarded', region: 'DE' });
    await visitor.open('/blog/leaving-copper');
    expect(tracker.contacts()).toEqual(
      expect.arrayContaining(['platform.twitter.com', 'syndication.twitter.com', 'pagead2.googlesyndication.com']),
    );
    expect(tracker.hits({ host: 'doubleclick.net', path: '/pagead/ads' })).toHaveLength(1);
    await expect(visitor.page.getByTitle('X Timeline')).toBeVisible();
    expect(await visitor.cookies()).toEqual(expect.arrayContaining(['__gads', '_ga']));
  });

  test('the support page loads the chat unasked', async ({ arrive, tracker }) => {
    const visitor = await arrive({ site: 'unguarded', region: 'DE' });
    await visitor.open('/support');
    expect(tracker.contacts()).toEqual(expect.arrayContaining(['embed.tawk.to', 'va.tawk.to']));
    await expect(visitor.page.getByRole('button', { name: 'tawk.to' })).toBeVisible();
    expect(await visitor.storage()).toContain('twk_uuid_000000000000000000000000');
  });

  test('the shop keeps its preferences unasked', async ({ arrive }) => {
    const visitor = await arrive({ site: 'unguarded', region: 'DE' });
    await visitor.open('/shop');
    await visitor.page.getByLabel('Currency').selectOption('EUR');
    expect(await visitor.cookies()).toContain('oc_prefs');
  });

  test('Google is told no consent state', async ({ arrive, tracker }) => {
    const visitor = await arrive({ site: 'unguarded', region: 'DE' });
    await visitor.open('/');
    expect(tracker.hits({ path: '/g/collect' }).map(({ query }) => query.get('gcs'))).toEqual([null]);
  });
});

test('a blank page reaches nobody: what is logged is of the site', async ({ arrive, tracker }) => {
  const visitor = await arrive();
  await visitor.page.goto('about:blank');
  await visitor.settle();
  expect(tracker.contacts()).toEqual([]);
});
