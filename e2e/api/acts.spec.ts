import { expect, test } from '../fixtures/test.ts';

/** A control of the site's own, whose code gives consent. */
function addButton(): void {
  const button = document.createElement('button');
  button.textContent = 'Show the map';
  button.addEventListener('click', () => void window.sluice?.give('google-analytics'));
  document.body.prepend(button);
}

test('a visitor who presses a button of the site’s own leaves a receipt that says so', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.rejectAll();
  await visitor.page.evaluate(addButton);
  const button = visitor.page.getByRole('button', { name: 'Show the map' });
  expect((await visitor.receiptOf(() => button.click())).source).toBe('page');
  await visitor.receiptOf(() => visitor.page.evaluate(() => window.sluice?.refuse()));
  expect((await visitor.receiptOf(() => button.press('Enter'))).source).toBe('page');
  expect(visitor.consoleErrors.filter((text) => text.includes('without an act'))).toEqual([]);
});

test('code that gives consent by itself leaves a receipt that says so, and its owner is told once', async ({
  arrive,
}) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.page.evaluate(addButton);
  const give = () => visitor.page.evaluate(() => window.sluice?.give('google-analytics'));
  expect((await visitor.receiptOf(give)).source).toBe('api');
  const press = () => visitor.page.evaluate(() => document.querySelector('button')?.click());
  expect((await visitor.receiptOf(press)).source).toBe('api');
  expect(visitor.consoleErrors.filter((text) => text.includes('without an act'))).toHaveLength(1);
});

test('the click by which a visitor refuses is no act that code could give consent with', async ({ arrive }) => {
  const visitor = await arrive({ region: 'DE' });
  await visitor.open('/');
  await visitor.page.evaluate(() => {
    const sources: string[] = [];
    Object.assign(window, { sources });
    document.addEventListener('sluice:receipt', (event) => sources.push((event as CustomEvent).detail.source));
    // What a page can forge: an event, and what the browser says of acts.
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: true, hasBeenActive: true } });
    const again = (): void => {
      document.removeEventListener('sluice:change', again);
      document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      void window.sluice?.give();
    };
    document.addEventListener('sluice:change', again);
  });
  await visitor.rejectAll();
  await expect.poll(() => visitor.page.evaluate('sources')).toEqual(['banner', 'api']);
});
