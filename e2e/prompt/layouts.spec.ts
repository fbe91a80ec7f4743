import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

/** Screens by width and height: small phone, phone on its side, tablet, desk. */
const SCREENS = [
  [320, 640],
  [667, 320],
  [820, 1180],
  [1280, 720],
] as const;

/** How the two answers look, and whether anything runs over its edges; equal answers give equal lists. */
const MEASURE = `(() => {
  const panel = document.querySelector('.sluice-banner');
  const [no, yes, choose] = [...panel.querySelectorAll('.sluice-answers button')];
  const look = (button) => {
    const { width, height } = button.getBoundingClientRect();
    const { color, backgroundColor, borderColor, fontSize, fontWeight, boxShadow, opacity } = getComputedStyle(button);
    return [width, height, color, backgroundColor, borderColor, fontSize, fontWeight, boxShadow, opacity].map((value) =>
      typeof value === 'number' ? Math.round(value) : value);
  };
  const { left, right, top, bottom } = panel.getBoundingClientRect();
  return {
    no: look(no),
    yes: look(yes),
    isTogether: no.offsetTop === yes.offsetTop || no.offsetLeft === yes.offsetLeft,
    smallest: Math.min(...[no, yes, choose].map((button) => button.getBoundingClientRect().height)),
    isInSight: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    isWhole: panel.scrollWidth <= panel.clientWidth && document.documentElement.scrollWidth <= innerWidth,
  };
})()`;

async function expectEquals(visitor: Visitor): Promise<void> {
  const { no, yes, ...rest } = (await visitor.page.evaluate(MEASURE)) as Record<string, unknown>;
  expect(no).toEqual(yes);
  expect(rest).toMatchObject({ isTogether: true, isInSight: true, isWhole: true });
  expect(rest.smallest).toBeGreaterThanOrEqual(44);
}

for (const layout of ['bar', 'box', 'dialog']) {
  test(`a ${layout} offers a no that looks like its yes, on every screen, with large text and from right to left`, async ({
    arrive,
  }) => {
    const visitor = await arrive();
    const { page } = visitor;
    await openShop(visitor, { config: { ui: { layout } } });
    for (const [width, height] of SCREENS) {
      await page.setViewportSize({ width, height });
      await expectEquals(visitor);
    }
    const devtools = await visitor.context.newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(`${MEASURE}.no[5]`)).toBe('32px');
    await expectEquals(visitor);
    await page.evaluate(() => document.querySelector('.sluice-ui')?.setAttribute('dir', 'rtl'));
    await expectEquals(visitor);
    // The way to each of the choices is one click.
    await page.getByRole('button', { name: 'Choose' }).click();
    await expect(visitor.preferences).toBeVisible();
    expect(await visitor.cookies()).toEqual([]);
  });
}

test('a visitor who leaves the dialog has granted nothing, goes on, and is asked again on the next page', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { banner, page, preferences } = visitor;
  await openShop(visitor, { config: { ui: { layout: 'dialog', button: true } } });
  const nothing = async (): Promise<void> => {
    expect(await page.evaluate(() => window.sluice?.allows('acme'))).toBe(false);
    expect(await visitor.cookies()).toEqual([]);
  };
  // What was meant for the page does not answer.
  for (const key of ['Enter', 'Space', 'a']) await page.keyboard.press(key);
  await page.mouse.click(5, 5);
  await expect(banner).toBeVisible();
  await nothing();
  await page.keyboard.press('Escape');
  await expect(banner).toBeHidden();
  await nothing();
  await visitor.reload();
  await banner.getByRole('button', { name: 'Close' }).click();
  await expect(banner).toBeHidden();
  await nothing();
  const back = page.getByRole('button', { name: 'Your privacy choices' });
  expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await back.press('Enter');
  await expect(preferences).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(back).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(back).toBeHidden();
});

test('a page that takes another body and other style sheets leaves the visitor the dialogs that were open', async ({
  arrive,
}) => {
  const visitor = await arrive();
  const { banner, page, preferences } = visitor;
  await openShop(visitor, { config: { ui: { layout: 'dialog' } } });
  const swap = () =>
    page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.body.replaceWith(document.createElement('body'));
    });
  const isAsBefore = (dialog: typeof banner) =>
    dialog.evaluate((each) => each.matches(':modal') && getComputedStyle(each).borderRadius === '16px');
  await swap();
  await expect.poll(() => isAsBefore(banner)).toBe(true);
  await banner.getByRole('button', { name: 'Choose' }).click();
  await preferences.waitFor();
  await swap();
  await expect.poll(() => isAsBefore(preferences)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(preferences).toBeHidden();
  await expect(banner).toBeVisible();
  await page.evaluate(() => window.sluice?.open());
  await expect(preferences).toBeVisible();
});

test('what a visitor reaches by the keyboard is never behind the prompt', async ({ arrive }) => {
  const visitor = await arrive();
  const { page } = visitor;
  const link = (name: string) => `<p style="height:44px;margin:0"><a href="/">${name}</a></p>`;
  const body = `${link('top')}<div style="height:2000px"></div>${link('end')}`;
  const isInSight = (name: string) =>
    page.getByRole('link', { name }).evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
  await openShop(visitor, { config: { ui: { button: true } }, body });
  for (const name of ['end', 'top', 'end']) {
    await page.getByRole('link', { name }).focus();
    await expect.poll(() => isInSight(name)).toBe(true);
  }
  await visitor.rejectAll();
  await page.getByRole('link', { name: 'end' }).blur();
  await page.getByRole('link', { name: 'end' }).focus();
  await expect.poll(() => isInSight('end')).toBe(true);
});

test('a site fixes the theme of its prompt, or gives it its own colours', async ({ arrive }) => {
  const visitor = await arrive();
  await visitor.page.emulateMedia({ colorScheme: 'light' });
  await openShop(visitor, { config: { ui: { theme: 'dark' } } });
  const ground = () => visitor.banner.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground()).toBe('rgb(24, 26, 33)');
  await visitor.page.evaluate(() => document.documentElement.style.setProperty('--sluice-background', '#fffdf7'));
  expect(await ground()).toBe('rgb(255, 253, 247)');
});
