import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

/** `openDb(name)`: notes what became of the request, and keeps the connection. */
const OPENS = `<script>
  window.connections = {};
  window.openDb = (name) => new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.addEventListener('error', (event) => ran.push('listener ' + (event.target === request)));
    request.onupgradeneeded = () => request.result.createObjectStore('rows');
    request.onsuccess = () => {
      connections[name] = request.result;
      resolve('opened');
    };
    request.onerror = ({ type }) => resolve([type, request.error.name, request instanceof IDBOpenDBRequest, request.readyState]);
  });
</script>`;

test('a vendor’s database opens with the yes and not before, the site’s own at any time', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, { body: OPENS });
  const open = (name: string) => visitor.page.evaluate(`openDb('${name}')`);
  expect(await open('acme')).toEqual(['error', 'UnknownError', true, 'done']);
  expect(await visitor.page.evaluate('ran')).toEqual(['listener true']);
  expect(await open('orders')).toBe('opened');
  expect(await visitor.storage()).toEqual(['orders']);
  await visitor.acceptAll();
  expect(await open('acme')).toBe('opened');
});

test('a withdrawal closes a vendor’s connections in every tab and deletes its database, and not the site’s own', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openShop(visitor, { body: OPENS });
  await visitor.acceptAll();
  const other = await visitor.context.newPage();
  await other.goto('https://www.shop.co.uk/');
  for (const page of [visitor.page, other]) await page.evaluate("openDb('acme').then(() => openDb('orders'))");
  expect(await visitor.storage()).toEqual(['acme', 'orders']);

  await visitor.page.evaluate(() => window.sluice?.refuse());
  await expect.poll(visitor.storage).toEqual(['orders']);
  const isClosed = 'try { connections.acme.transaction("rows"), false } catch (error) { error.name }';
  expect(await other.evaluate(isClosed)).toBe('InvalidStateError');
  expect(await visitor.page.evaluate("openDb('acme')")).toContain('UnknownError');
  expect(await visitor.page.evaluate('connections.orders.transaction("rows").mode')).toBe('readonly');
});

test('a database that a vendor left before is deleted on a page that never opens it', async ({ arrive }) => {
  const visitor = await arrive();
  await visitor.context.addInitScript(() => {
    if (location.pathname !== '/before') return;
    const request = indexedDB.open('acme-old');
    request.onsuccess = () => request.result.close();
  });
  await openShop(visitor, { path: '/before' });
  await visitor.rejectAll();
  await visitor.page.goto('https://www.shop.co.uk/after');
  await expect.poll(visitor.storage).toEqual([]);
});
