import { PAGES } from '../fixtures/pages.ts';
import { expect, test } from '../fixtures/test.ts';

for (const path of PAGES) {
  test(`a visitor from Germany who has not chosen reaches nobody but the site, on ${path}`, async ({
    arrive,
    tracker,
  }) => {
    const visitor = await arrive({ region: 'DE' });
    await visitor.open(path);
    await expect(visitor.banner).toBeVisible();
    expect(tracker.contacts()).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
    expect(await visitor.storage()).toEqual([]);
  });
}

test('a visitor who closes nothing and walks through the site is still unasked for and unknown', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE' });
  for (const path of PAGES) await visitor.open(path);
  await visitor.page.keyboard.press('Escape');
  await visitor.page.mouse.wheel(0, 2000);
  await visitor.settle();
  await expect(visitor.banner).toBeVisible();
  expect(tracker.contacts()).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
});

test('a visitor without JavaScript reaches nobody but the site: the tags are inert in the HTML itself', async ({
  arrive,
  tracker,
}) => {
  const visitor = await arrive({ region: 'DE', javaScript: false });
  for (const path of PAGES) await visitor.open(path);
  expect(tracker.contacts()).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
});

test('the site’s own calls to what is held do not fail', async ({ arrive, tracker }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  const kind = await visitor.page.evaluate(() => {
    window.gtag('event', 'sign_up');
    return typeof window.gtag;
  });
  await visitor.settle();
  expect(kind).toBe('function');
  expect(tracker.contacts()).toEqual([]);
});
