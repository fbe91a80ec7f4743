import type { Route } from '@playwright/test';
import { startCollector } from '../fixtures/collector.ts';
import { freePort } from '../fixtures/free-port.ts';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

const ORIGIN = 'https://www.shop.co.uk';
const DAY = 86_400_000;
const at = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const notice = (id: string, more: object = {}) => ({
  id,
  title: 'We close on Sunday',
  text: 'The shop moves.\n\nOrders of that day go out on Monday.',
  from: at(-1),
  until: at(1),
  ...more,
});

const region = (visitor: Visitor) => visitor.page.getByRole('region', { name: 'Notices of this website' });
const putAway = async (visitor: Visitor): Promise<void> => {
  await region(visitor).getByRole('button', { name: 'OK' }).click();
  await expect(region(visitor)).toBeHidden();
};

/** Puts away what visitors are told of their rights where things run until a no: the prompt is there for it alone. */
const putRightsAway = (visitor: Visitor): Promise<void> =>
  visitor.page
    .locator('.sluice-rights')
    .getByRole('button', { name: /^(OK|Close)$/ })
    .click();

/** The files of the page that were loaded because there was something to show. */
const prompts = (visitor: Visitor): Promise<number> =>
  visitor.page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/sluice-ui.js')).length,
  );

/** A shop whose collector answers so; counts how often it was asked. */
async function withCollector(visitor: Visitor, answer: (route: Route) => Promise<void>): Promise<() => number> {
  let asked = 0;
  await visitor.context.route('https://collector.test/**', (route) => {
    if (route.request().url().includes('/v1/notices')) asked++;
    return answer(route);
  });
  return () => asked;
}

const SITE = { site: 'shop', collector: 'https://collector.test', region: 'DE' };
const json = (body: unknown) => (route: Route) =>
  route.fulfill({ json: body, headers: { 'access-control-allow-origin': ORIGIN } });

test('P4 an editorial revision of the policy is announced until it is put away, and asks nothing; a material one asks again', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const revise = (policy: object, path = '/') =>
    openShop(visitor, { path, config: { region: 'DE', policy: { url: '/privacy', ...policy } } });
  await revise({ revision: 1 });
  await visitor.rejectAll();

  await revise({ revision: 2, material: 1 });
  await expect(region(visitor).getByRole('heading', { name: 'Our privacy policy has changed' })).toBeVisible();
  await expect(region(visitor).getByRole('link', { name: 'Privacy policy' })).toHaveAttribute(
    'href',
    `${ORIGIN}/privacy`,
  );
  await expect(visitor.banner).toBeHidden();
  await revise({ revision: 2, material: 1 }, '/another');
  await putAway(visitor);

  await visitor.reload();
  expect(await prompts(visitor)).toBe(0);
  await revise({ revision: 2, material: 1 }, '/third');
  expect(await prompts(visitor)).toBe(0);

  await revise({ revision: 3, material: 3 });
  await expect(visitor.banner).toBeVisible();
  await expect(region(visitor)).toBeHidden();
});

test('P28 a notice at the collector is shown on every page, in every regime, until it is put away or over', async ({
  arrive,
}) => {
  const port = await freePort();
  const notices = [notice('closed'), notice('over', { title: 'Over', until: at(-0.5) })];
  const collector = await startCollector(port, { sites: [{ id: 'shop', origins: [ORIGIN], notices }] });
  try {
    for (const place of ['DE', 'US', 'AU']) {
      const visitor = await arrive();
      const config = { site: 'shop', collector: collector.url, region: place };
      await openShop(visitor, { config });
      await expect(region(visitor).getByRole('heading')).toHaveText(['We close on Sunday']);
      expect(await visitor.banner.isVisible()).toBe(place === 'DE');
      if (place === 'DE') await openShop(visitor, { config, path: '/another' });
      else await putRightsAway(visitor);
      await putAway(visitor);
      expect(await visitor.banner.isVisible()).toBe(place === 'DE');
      await openShop(visitor, { config, path: '/third' });
      await expect(region(visitor)).toBeHidden();
      if (place !== 'DE') expect(await prompts(visitor)).toBe(0);
    }
  } finally {
    await collector.close();
  }
});

test('P28 a notice neither moves the page, nor takes the focus, nor hides the banner, on a small screen with large text either', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page } = visitor;
  await page.setViewportSize({ width: 320, height: 568 });
  const long = notice('long', { text: 'A sentence of this shop. '.repeat(40), url: 'https://shop.test/news' });
  const asked = await withCollector(visitor, json({ notices: [notice('closed'), long, notice('third')] }));
  await openShop(visitor, {
    config: SITE,
    above: `<style>html{font-size:200%}</style><script>
      window.shifted = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifted += value; })
        .observe({ type: 'layout-shift', buffered: true });</script>`,
    body: '<input aria-label="Search" autofocus>',
  });
  await expect(region(visitor).getByRole('heading')).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: 'We close on Sunday' })).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Search' })).toBeFocused();
  expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await visitor.banner.getByRole('button', { name: 'Reject all' }).click();

  const buttons = region(visitor).getByRole('button', { name: 'OK' });
  await buttons.nth(1).focus();
  await page.keyboard.press('Escape');
  await expect(buttons.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(region(visitor).getByRole('heading')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(region(visitor)).toBeHidden();
  await visitor.reload();
  expect(asked()).toBe(1);
});

test('P28 notices make way for what has the focus, and prompt and notices keep off each other', async ({ arrive }) => {
  const visitor = await arrive();
  const { page, banner } = visitor;
  await page.setViewportSize({ width: 900, height: 800 });
  await withCollector(visitor, json({ notices: [notice('closed')] }));
  const body = Array.from({ length: 30 }, (_, i) => `<p style="text-align:center"><a href="#n${i}">Link ${i}</a></p>`);
  await openShop(visitor, { config: SITE, body: `<input aria-label="Search" autofocus>${body.join('')}` });
  await expect(region(visitor)).toBeVisible();
  for (const way of [...Array(30).fill('Tab'), ...Array(30).fill('Shift+Tab')]) {
    await page.keyboard.press(way);
    const isSeen = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return [0.2, 0.8].some(
        (part) => document.elementFromPoint(x + width / 2, y + height * part) === document.activeElement,
      );
    });
    expect(isSeen).toBe(true);
    const [a, b] = [await banner.boundingBox(), await region(visitor).boundingBox()];
    if (!a || !b) throw new Error('both are shown');
    expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
    expect(Math.min(a.y, b.y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(a.y + a.height, b.y + b.height)).toBeLessThanOrEqual(800);
  }
});

test('P28 what a collector sends is text and nothing else, and what is no notice is not shown', async ({ arrive }) => {
  const visitor = await arrive();
  const words = { title: '<img src=x onerror="window.hacked=1">', text: '<script>window.hacked=1</script>' };
  await withCollector(visitor, json({ notices: [notice('markup', { ...words, url: 'javascript:window.hacked=1' })] }));
  await openShop(visitor, { config: { ...SITE, region: 'US' } });
  await expect(region(visitor).getByRole('heading')).toHaveText([words.title]);
  await expect(region(visitor)).toContainText(words.text);
  await expect(region(visitor).getByRole('link')).toHaveCount(0);
  expect(await visitor.page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();

  await region(visitor).getByRole('button', { name: 'OK' }).click();
  await putRightsAway(visitor);
  await visitor.page.evaluate(() => sessionStorage.clear());
  const headers = { 'access-control-allow-origin': ORIGIN };
  for (const answer of [
    json({ notices: [notice('__proto__'), notice('a', { title: {} }), notice('b', { until: 'never' }), null] }),
    (route: Route) => route.fulfill({ body: '{"notices":'.repeat(1e4), headers }),
    (route: Route) => route.abort(),
  ]) {
    const asked = await withCollector(visitor, answer);
    await visitor.reload();
    await expect.poll(asked).toBe(1);
    expect(await prompts(visitor)).toBe(0);
  }
});

test('a site without a collector asks nobody for notices', async ({ arrive, tracker }) => {
  const visitor = await arrive();
  await openShop(visitor, { config: { site: 'shop', region: 'US' } });
  const files = await visitor.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(files.filter((name) => name.includes('notices'))).toEqual([]);
  expect(tracker.hits()).toEqual([]);
});
