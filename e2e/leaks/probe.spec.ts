import { test } from '../fixtures/test.ts';
test('probe', async ({ browser, tracker, sites }) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.route('**/probe', (r) => r.fulfill({ contentType: 'text/html', body: '<!doctype html><head><link rel="preconnect" href="https://pre--v0.metrics.test"></head><body><script>const l=document.createElement("link");l.rel="prefetch";l.href="https://metrics.test/prefetch.js?x";document.head.append(l)</script>' }));
  await page.goto(sites.addressOf('officecomms') + '/probe');
  await page.waitForTimeout(3000);
  console.log(tracker.contacts(), tracker.hits().map((h) => h.host + h.path));
});
