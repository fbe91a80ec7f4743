import type { Page } from '@playwright/test';
import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

/** A vendor's code that no gate sees, because it took the built-ins before: it writes every 100 ms what is missing. */
const WRITES_BACK = `<script>
  const { set, get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const { setItem } = Storage.prototype;
  const area = localStorage;
  window.written = 0;
  window.writeBack = () => setInterval(() => {
    if (get.call(document).includes('_acme')) return;
    window.written++;
    set.call(document, '_acme=back; path=/; domain=shop.co.uk');
    setItem.call(area, 'acme', 'back');
  }, 100);
</script>`;

const written = (page: Page): Promise<number> => page.evaluate('written') as Promise<number>;

test('a vendor that goes on writing after the withdrawal is swept again each time, and when the page is left', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openShop(visitor, { above: WRITES_BACK });
  await visitor.acceptAll();
  await visitor.page.evaluate('writeBack()');
  await expect.poll(visitor.cookies).toEqual(['_acme', 'sluice']);
  await visitor.page.evaluate(() => window.sluice?.refuse());
  await expect.poll(() => written(visitor.page)).toBeGreaterThan(3);
  await visitor.page.goto('about:blank');
  await expect.poll(visitor.cookies).toEqual(['sluice']);
  await visitor.page.goto('https://www.shop.co.uk/other');
  await expect.poll(visitor.storage).toEqual([]);
});

test('another tab that has not heard of the withdrawal is swept after', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, { above: WRITES_BACK });
  await visitor.acceptAll();
  const other = await visitor.context.newPage();
  await other.addInitScript(() => {
    for (const type of ['storage', 'pageshow', 'focus']) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
    }
    Object.defineProperties(window, { BroadcastChannel: { value: undefined }, cookieStore: { value: undefined } });
  });
  await other.goto('https://www.shop.co.uk/');
  await visitor.page.evaluate(() => window.sluice?.refuse());
  const wrote = await other.evaluate(() => {
    localStorage.setItem('acme_other', '1');
    // biome-ignore lint/suspicious/noDocumentCookie: as vendors write them
    document.cookie = '_acme_other=1; path=/';
    return document.cookie.includes('_acme_other') && localStorage.getItem('acme_other');
  });
  expect(wrote).toBe('1');
  await expect.poll(visitor.storage).toEqual([]);
  await expect.poll(visitor.cookies).toEqual(['sluice']);
});

test('a cookie that the server sets again on every page is swept on every page', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, { headers: { 'set-cookie': '_acme=server; Path=/' } });
  expect(await visitor.cookies()).toEqual(['_acme']);
  await visitor.rejectAll();
  await expect.poll(visitor.cookies).toEqual(['sluice']);
  await visitor.reload();
  await expect.poll(visitor.cookies).toEqual(['sluice']);
});
