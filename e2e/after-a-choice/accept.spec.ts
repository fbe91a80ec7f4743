import { expect, test } from '../fixtures/test.ts';

test('a visitor who accepts lets every declared tag fire exactly once, without a reload', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/blog/leaving-copper');
  await visitor.page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await visitor.acceptAll();

  // Both are async: they are asked for in the order of the page, and arrive as the network will have it.
  const asked = await visitor.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(asked.filter((address) => address.includes('/gtag/js')).map((address) => address.split('id=')[1])).toEqual([
    'G-0000000000',
    'AW-000000000',
  ]);
  expect(tracker.hits({ path: '/gtag/js' })).toHaveLength(2);
  expect(tracker.hits({ path: '/g/collect' }).map(({ query }) => query.get('en'))).toEqual(['page_view']);
  expect(tracker.hits({ path: '/pagead/viewthroughconversion' })).toHaveLength(1);
  expect(tracker.hits({ path: '/widgets.js' })).toHaveLength(1);
  await expect(visitor.page.getByTitle('X Timeline')).toHaveCount(1);
  await expect(visitor.page.locator('[data-same-page]')).toHaveCount(1);
  expect(await visitor.cookies()).toEqual(expect.arrayContaining(['_ga', '_ga_0000000000', '_gcl_au', 'sluice']));
});

test('a visitor who accepted is not asked again, and after a reload every tag fires once', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/blog/leaving-copper');
  await visitor.acceptAll();
  await visitor.page.goto('about:blank');
  await visitor.settle();
  tracker.forget();

  await visitor.open('/blog/leaving-copper');
  await expect(visitor.banner).toBeHidden();
  expect(tracker.hits({ path: '/gtag/js' })).toHaveLength(2);
  expect(tracker.hits({ path: '/g/collect' })).toHaveLength(1);
  expect(tracker.hits({ path: '/pagead/viewthroughconversion' })).toHaveLength(1);
  await expect(visitor.page.getByTitle('X Timeline')).toHaveCount(1);
});

test('a visitor who accepts on the support page gets the chat', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/support');
  await visitor.acceptAll();
  await expect(visitor.page.getByRole('button', { name: 'tawk.to' })).toHaveCount(1);
  expect(tracker.hits({ host: 'embed.tawk.to' })).toHaveLength(1);
});

test('a visitor who accepts reaches nobody whom the site has not declared', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/support');
  await visitor.acceptAll();
  await visitor.open('/blog/leaving-copper');
  expect(tracker.contacts()).toEqual([
    'embed.tawk.to',
    'googleads.g.doubleclick.net',
    'platform.twitter.com',
    'syndication.twitter.com',
    'va.tawk.to',
    'www.google-analytics.com',
    'www.googletagmanager.com',
  ]);
});
