import { expect, test } from '../fixtures/test.ts';

/** Files that the browser's preload scanner may fetch before any script of the page can act. */
const SCANNED = ['/gtag/js', '/widgets.js', '/pagead/js/adsbygoogle.js'];

test.describe('a site that adds the script tag and changes nothing else', () => {
  test('runs no tag before a choice; at most their files are fetched by the preload scanner', async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive({ site: 'unmarked', region: 'DE' });
    for (const path of ['/', '/blog/leaving-copper', '/support']) await visitor.open(path);
    expect(tracker.hits().filter(({ path }) => !SCANNED.includes(path))).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
    expect(await visitor.storage()).toEqual([]);
  });

  test('runs every tag once after accepting', async ({ arrive, tracker }) => {
    const visitor = await arrive({ site: 'unmarked', region: 'DE' });
    await visitor.open('/blog/leaving-copper');
    await visitor.acceptAll();
    expect(tracker.hits({ path: '/g/collect' })).toHaveLength(1);
    expect(tracker.hits({ path: '/pagead/viewthroughconversion' })).toHaveLength(1);
    await expect(visitor.page.getByTitle('X Timeline')).toHaveCount(1);
  });
});
