import type { Page } from '@playwright/test';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

const LINKS = Array.from({ length: 30 }, (_, i) => `<p><a href="#n${i}">Link ${i}</a></p>`).join('');

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
  const goes = [...Array(30).fill('Tab'), ...Array(29).fill('Shift+Tab')];
  for (const [index, way] of goes.entries()) {
    await page.keyboard.press(way);
    expect(await isFocusSeen(page), `${way} ${index}`).toBe(true);
  }
});

test('a visitor who uses the keyboard alone chooses, comes back and finds the focus where it was', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page, banner, preferences } = visitor;
  await openShop(visitor, { body: '<button type="button" data-sluice-open>Choices</button>' });
  await banner.waitFor();
  // Nothing has taken the focus, and keys that are meant for the page answer nothing.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  for (const key of ['Escape', 'Enter', 'Space', 'End']) await page.keyboard.press(key);
  await expect(banner).toBeVisible();
  expect(await visitor.cookies()).toEqual([]);

  await page.getByRole('button', { name: 'Choices' }).focus();
  const order = ['Privacy policy', 'Reject all', 'Accept all', 'Choose'];
  for (const name of order) {
    await page.keyboard.press('Tab');
    await expect(banner.getByText(name, { exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(preferences).toBeVisible();
  await preferences.getByRole('switch', { name: 'Acme' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(banner.getByRole('button', { name: 'Choose' })).toBeFocused();
  expect(await visitor.cookies()).toEqual([]);

  // The focus came in from the page's button, and is there again when what had it goes.
  await page.keyboard.press('Shift+Tab');
  await expect(banner.getByRole('button', { name: 'Accept all' })).toBeFocused();
  await banner.getByRole('button', { name: 'Reject all' }).press('Enter');
  await expect(banner).toBeHidden();
  await expect(page.getByRole('button', { name: 'Choices' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'everything optional is off' })).toBeVisible();
  await page.getByRole('button', { name: 'Choices' }).press('Enter');
  await expect(preferences).toBeVisible();
  await preferences.getByRole('button', { name: 'Accept all' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Choices' })).toBeFocused();
  expect(await page.evaluate(() => window.sluice?.allows('acme'))).toBe(true);
});

test('a visitor who saves by the keyboard, or puts a notice or line away, is back where they were', async ({
  arrive,
}) => {
  const body = '<button type="button">First</button><button type="button">Last</button>';
  for (const [region, signals, keys] of [
    ['DE', undefined, [...Array(4).fill('Tab'), 'Enter', 'Save']],
    ['US', undefined, [...Array(4).fill('Tab'), 'Enter']],
    ['AU', undefined, [...Array(3).fill('Tab'), 'Enter']],
    ['DE', { dnt: true }, ['Tab', 'Tab', 'Enter']],
  ] as const) {
    const visitor = await arrive(signals);
    const { page, preferences } = visitor;
    await openShop(visitor, { body, config: { region } });
    const prompt = page.locator('.sluice-bar, .sluice-line');
    await prompt.waitFor();
    await page.getByRole('button', { name: 'Last' }).focus();
    for (const key of keys)
      await (key === 'Save' ? preferences.getByRole('button', { name: key }).press('Enter') : page.keyboard.press(key));
    await expect(prompt).toBeHidden();
    await expect(page.getByRole('button', { name: 'Last' })).toBeFocused();
  }
});

test('a visitor who does not see is told that something has come, once, and where they are is not changed', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page } = visitor;
  await openShop(visitor, {});
  const told = page.getByRole('status').filter({ hasText: 'We use cookies' });
  await expect(told).toHaveCount(1);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await visitor.rejectAll();
  await visitor.reload();
  await expect(told).toHaveCount(0);
});
