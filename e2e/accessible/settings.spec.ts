import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

test('a visitor who has the system choose all colours sees where buttons end and how switches stand', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { page, banner, preferences } = visitor;
  await page.emulateMedia({ forcedColors: 'active' });
  await openShop(visitor, {});
  for (const button of await banner.getByRole('button').all()) {
    await expect(button).toHaveCSS('border-top-style', 'solid');
    // Colours that are forced leave no fill, so that an edge of the fill's colour would be lost.
    const { edge, fill } = await button.evaluate((element) => {
      const { borderTopColor, backgroundColor } = getComputedStyle(element);
      return { edge: borderTopColor, fill: backgroundColor };
    });
    expect(edge).not.toBe(fill);
  }
  await banner.getByRole('button', { name: 'Choose' }).click();
  const toggle = preferences.getByRole('switch', { name: 'Acme' });
  // The browser's own, which follows the system.
  await expect(toggle).toHaveCSS('appearance', 'auto');
  const off = await toggle.screenshot();
  await toggle.click();
  await page.mouse.move(0, 0);
  expect((await toggle.screenshot()).equals(off)).toBe(false);
});

test('a visitor who wants nothing to move sees nothing slide', async ({ arrive }) => {
  const visitor = await arrive();
  const { page, banner, preferences } = visitor;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openShop(visitor, {});
  await banner.getByRole('button', { name: 'Choose' }).click();
  await preferences.getByRole('switch', { name: 'Acme' }).click();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('.sluice-ui *')].flatMap((element) =>
      [undefined, '::before'].flatMap((part) => {
        const { transitionDuration, transitionProperty } = getComputedStyle(element, part);
        // A fade moves nothing.
        return transitionDuration === '0s' || transitionProperty === 'opacity'
          ? []
          : [`${element.className} ${transitionProperty}`];
      }),
    ),
  );
  expect(moving).toEqual([]);
});

for (const width of [320, 390]) {
  test(`a visitor with a window of ${width} pixels and text twice as large reaches everything without scrolling sideways`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const { page, banner, preferences } = visitor;
    const devtools = await visitor.context.newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.setViewportSize({ width, height: 640 });
    const body =
      '<iframe data-sluice="acme" data-src="https://acme.test/film" title="A film" width="280" height="200"></iframe>';
    await openShop(visitor, { body });
    const sideways = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.sluice-ui *')]
          .filter((element) => {
            const { overflowX, display } = getComputedStyle(element);
            // What is said to those who do not see is one pixel wide.
            return (
              display !== 'inline' &&
              overflowX !== 'visible' &&
              element.clientWidth > 1 &&
              element.scrollWidth > element.clientWidth + 1
            );
          })
          .map(({ className, localName }) => `${localName}.${className}`),
      );
    await banner.waitFor();
    expect(await sideways()).toEqual([]);
    await banner.getByRole('button', { name: 'Reject all' }).click();
    await page.evaluate(() => window.sluice?.open());
    await preferences.waitFor();
    for (const fold of await preferences.locator('summary').all()) await fold.click();
    expect(await sideways()).toEqual([]);
    for (const name of ['Reject all', 'Save choice', 'Accept all', 'Close']) {
      const button = preferences.getByRole('button', { name, exact: true });
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio: 0.9 });
    }
  });
}
