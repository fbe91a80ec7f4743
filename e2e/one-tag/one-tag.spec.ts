import { startCollector } from '../fixtures/collector.ts';
import { freePort } from '../fixtures/free-port.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const SHOP = 'http://shop.localhost';
const tag = { vendors: ['google-analytics'], policy: { url: '/privacy' } };

/** Opens a shop with nothing of Sluice but the collector's one tag, which the visitor reaches through an edge that knows their region. */
async function open(visitor: Visitor, collector: string, region: string): Promise<void> {
  await visitor.context.route(`${collector}/s/shop.js`, (route) =>
    route.continue({ headers: { ...route.request().headers(), 'cf-ipcountry': region } }),
  );
  await visitor.context.route(`${SHOP}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><script src="${collector}/s/shop.js"></script>
        <script>document.cookie = '_ga=1; path=/'</script></head><body><h1>Shop</h1></body></html>`,
    }),
  );
  await visitor.page.goto(`${SHOP}/`);
  await visitor.settle();
}

test('a site whose one tag is the collector’s is ruled by where its visitors are, and their choices are recorded', async ({
  arrive,
}) => {
  const countryHeaders = [{ country: 'cf-ipcountry' }];
  const collector = await startCollector(await freePort(), {
    sites: [{ id: 'shop', origins: [SHOP], tag }],
    countryHeaders,
  });
  try {
    const german = await arrive();
    await open(german, collector.url, 'DE');
    await expect(german.banner).toBeVisible();
    expect(await german.cookies()).toEqual([]);
    const receipt = await german.receiptOf(german.acceptAll);
    expect(receipt).toMatchObject({ site: 'shop', event: 'given', regime: 'opt-in', region: 'DE' });
    await expect.poll(german.cookies).toEqual(['_ga', 'sluice']);
    await german.page.evaluate(() => window.sluice?.open());
    await expect(german.preferences.getByText('Google Analytics 4').first()).toBeVisible();
    expect(german.consoleErrors).toEqual([]);

    const american = await arrive();
    await open(american, collector.url, 'US');
    await expect(american.banner).toBeHidden();
    await expect.poll(american.cookies).toEqual(['_ga']);
  } finally {
    await collector.close();
  }
});
