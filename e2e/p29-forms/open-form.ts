import { expect } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';

/** Waits until the page has what hears of permissions. */
export async function attended({ page }: Visitor): Promise<void> {
  const isThere = (name: string): boolean =>
    performance.getEntriesByType('resource').some((file) => file.name.endsWith(name));
  for (const part of ['/sluice-forms.js', '/sluice-recorder.js']) await page.waitForFunction(isThere, part);
  // A module that has come is run in a task of its own.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
}

let receipts: { readonly event: string; readonly permission?: { readonly text?: string } }[] = [];

/** Has the page's receipts go to the test, which answers as a collector does. */
export async function openForm({ page, context }: Visitor): Promise<void> {
  receipts = [];
  const headers = { 'access-control-allow-origin': '*' };
  await context.route('https://c.test/**', async (route) => {
    if (route.request().method() === 'POST') receipts.push(route.request().postDataJSON());
    await route.fulfill({ status: 201, headers, json: {} });
  });
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<main></main><iframe name="f"></iframe>');
    Object.assign(globalThis, { sent: undefined });
  });
}

/** Puts `markup` into the page, runs `script` with its form, ticks the box, presses the button "Go"; answers the events of the receipts that follow, if `isSent`. */
export async function outcomeOf(
  { page }: Visitor,
  markup: string,
  script: string,
  isSent: boolean,
): Promise<readonly string[]> {
  receipts = [];
  await page.evaluate(
    ([html = '', code = '']) => {
      const main = document.querySelector('main') as HTMLElement;
      (main as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(`<div>${html}</div>`);
      new Function('form', code)(main.querySelector('form'));
    },
    [markup, script],
  );
  const box = page.locator('main').getByRole('checkbox');
  if ((await box.count()) > 0) await box.check();
  await page.waitForLoadState();
  await attended({ page } as Visitor);
  await page.locator('main').getByRole('button', { name: 'Go' }).click();
  // That nothing comes can only be waited for; what does may take its time on a busy machine.
  if (isSent) await expect.poll(() => receipts.length).toBeGreaterThan(0);
  await page.waitForTimeout(150);
  for (const { event, permission } of receipts) if (event === 'given') expect(permission?.text).toBe('Send me news');
  return receipts.map(({ event }) => event);
}
