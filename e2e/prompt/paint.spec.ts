import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

/** Notes what the page is measured by, from its beginning. */
const WATCH = `window.largest = []; window.shifted = [];
new PerformanceObserver((list) => {
  for (const { element, size } of list.getEntries()) window.largest.push({ of: element?.closest('.sluice-ui') ? 'prompt' : 'page', size });
}).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) window.shifted.push([value, ...sources.map(({ node }) => node?.nodeName)]);
}).observe({ type: 'layout-shift', buffered: true });`;

// Little text: the banner has a longer paragraph than the page.
const BODY = '<p>Shoes, hats and bags.</p>'.repeat(12);

for (const [layout, region] of [
  ['bar', 'DE'],
  ['box', 'DE'],
  ['dialog', 'DE'],
  ['bar', 'US-CA'],
  ['bar', 'AU'],
] as const) {
  test(`a page of text on a phone is not judged by its prompt, nor moved: ${layout} in ${region}`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const { page } = visitor;
    await page.setViewportSize({ width: 390, height: 844 });
    await openShop(visitor, { above: `<script>${WATCH}</script>`, body: BODY, config: { region, ui: { layout } } });
    const prompt = page.locator('.sluice-banner, .sluice-rights');
    await expect(prompt).toBeVisible();
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    await visitor.settle();
    const largest = (await page.evaluate('largest')) as { of: string }[];
    expect(largest.map(({ of }) => of)).toContain('page');
    expect(largest.filter(({ of }) => of === 'prompt')).toEqual([]);
    await prompt.getByRole('button').last().click();
    await visitor.settle();
    expect(await page.evaluate('shifted')).toEqual([]);
  });
}
