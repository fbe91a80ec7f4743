import type { Page } from '@playwright/test';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

const LINKS = Array.from({ length: 60 }, (_, i) => `<p><a href="#n${i}">Link ${i}</a></p>`).join('');

/** Whether something of what has the focus can be seen: nothing lies over its middle, and it is in the window. */
const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    const { x, y, width, height } = focused.getBoundingClientRect();
    const found = document.elementFromPoint(x + Math.min(width, 20) / 2, y + height / 2);
    return found !== null && (focused.contains(found) || found.contains(focused));
  });

test('a visitor who goes through a long page by the keyboard sees everything that gets the focus, to its very end and back', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page, banner } = visitor;
  await page.setViewportSize({ width: 400, height: 600 });
  await openShop(visitor, { body: LINKS });
  await banner.waitFor();
  const goes = [...Array(60).fill('Tab'), ...Array(59).fill('Shift+Tab')];
  for (const [index, way] of goes.entries()) {
    await page.keyboard.press(way);
    expect(await isFocusSeen(page), `${way} ${index}`).toBe(true);
  }
});

test('a page that fits into the window gets no scroll bar by the prompt', async ({ arrive }) => {
  const visitor = await arrive();
  const { page, banner } = visitor;
  await openShop(visitor, { body: '<style>h1, body { margin: 0 } body { min-height: 100vh }</style>' });
  await banner.waitFor();
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});
