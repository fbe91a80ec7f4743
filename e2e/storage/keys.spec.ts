import { openShop } from '../fixtures/shop.ts';
import { expect, test } from '../fixtures/test.ts';

test('a key waits for the yes whichever way it is written, and is written once with its last value', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openShop(visitor, {
    body: `<script>
      const area = localStorage;
      area.acme_property = 1;
      area.acme_property = 2;
      localStorage['acme_item'] = 'x';
      localStorage.setItem('acme_item', 'y');
      Object.assign(localStorage, { acme_assigned: 3 });
      Object.defineProperty(localStorage, 'acme_defined', { value: 4, configurable: true, enumerable: true, writable: true });
      Reflect.set(localStorage, 'acme_reflected', 5);
      Storage.prototype.setItem.call(sessionStorage, 'acme_session', 6);
      localStorage.acme_deleted = 7;
      delete localStorage.acme_deleted;
      localStorage.acme_removed = 8;
      localStorage.removeItem('acme_removed');
      sessionStorage.acme_property = 'of the session';
      addEventListener('storage', () => ran.push('told itself'));
    </script>`,
  });
  const stored = () => visitor.page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
  expect(await stored()).toEqual([{}, {}]);
  expect(await visitor.page.evaluate(() => [localStorage.acme_property, localStorage.getItem('acme_item')])).toEqual([
    undefined,
    null,
  ]);
  await visitor.acceptAll();
  await expect.poll(stored).toEqual([
    { acme_property: '2', acme_item: 'y', acme_assigned: '3', acme_defined: '4', acme_reflected: '5' },
    { acme_session: '6', acme_property: 'of the session' },
  ]);
  await visitor.page.evaluate(() => localStorage.clear());
  await visitor.settle();
  expect(await visitor.storage()).toEqual(['acme_property', 'acme_session']);
});

test('what a page clears while it is held does not come back with the yes, in that area alone', async ({ arrive }) => {
  const visitor = await arrive();
  await openShop(visitor, {
    body: `<script>
      localStorage.acme_a = 1;
      sessionStorage.acme_b = 2;
      localStorage.clear();
    </script>`,
  });
  await visitor.acceptAll();
  expect(await visitor.storage()).toEqual(['acme_b']);
});

test('a page finds its storage as every page does', async ({ arrive }) => {
  const visitor = await arrive();
  const look = () => {
    const kept = localStorage;
    localStorage.clear();
    localStorage.theme = 'dark';
    localStorage.setItem('size', '2');
    localStorage[0] = 'zero';
    Object.defineProperty(localStorage, 'gone', { value: 1, configurable: true });
    delete localStorage.gone;
    const heir = Object.create(localStorage);
    heir.own = 1;
    const symbol = Symbol('mark');
    (localStorage as unknown as Record<symbol, number>)[symbol] = 1;
    const errors = [
      () => (localStorage.setItem as unknown as (name: string) => void)('one'),
      () => Object.assign(localStorage, { bad: Symbol('bad') }),
      () => Reflect.apply(Storage.prototype.getItem, {}, ['one']),
      () => Storage.prototype.length,
    ].map((act) => {
      try {
        return String(act());
      } catch (error) {
        return (error as Error).name;
      }
    });
    const event = new StorageEvent('storage', { key: 'theme', storageArea: localStorage });
    const older = document.createEvent('StorageEvent') as StorageEvent;
    older.initStorageEvent('storage', false, false, 'theme', null, null, '', sessionStorage);
    return {
      same: [kept === localStorage, localStorage === window.localStorage, sessionStorage !== localStorage],
      kind: [
        localStorage instanceof Storage,
        String(localStorage),
        Object.getPrototypeOf(localStorage) === Storage.prototype,
      ],
      keys: Object.keys(localStorage).sort(),
      has: [
        'theme' in localStorage,
        'nope' in localStorage,
        Object.hasOwn(localStorage, 'size'),
        'getItem' in localStorage,
      ],
      json: JSON.parse(JSON.stringify(localStorage)),
      reads: [
        localStorage.theme,
        localStorage['0'],
        localStorage.length,
        localStorage.key(9),
        localStorage.getItem('size'),
      ],
      describes: Object.getOwnPropertyDescriptor(localStorage, 'theme'),
      method: localStorage.getItem === Storage.prototype.getItem,
      heir: [Object.hasOwn(heir, 'own'), localStorage.getItem('own'), heir.theme],
      symbol: (localStorage as unknown as Record<symbol, number>)[symbol],
      window: Object.keys(Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {}).sort(),
      native: [Storage.prototype.setItem, Object.getOwnPropertyDescriptor(window, 'localStorage')?.get].map((built) =>
        String(built).includes('[native code]'),
      ),
      event: [event.storageArea === localStorage, older.storageArea === sessionStorage, event instanceof StorageEvent],
      errors,
    };
  };
  await openShop(visitor, { above: '<script>window.sluice = { snapshot() {} };</script>' });
  const plain = await visitor.page.evaluate(look);
  await openShop(visitor, {});
  expect(await visitor.page.evaluate(look)).toEqual(plain);
  expect(plain.event).toEqual([true, true, true]);
});

test('a page that keeps its storage in a variable goes on with it after Sluice has taken everything back', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openShop(visitor, { body: '<script>window.mine = localStorage; mine.setItem("a", 1);</script>' });
  const read = await visitor.page.evaluate(() => {
    (window.sluice as unknown as { undo(): void }).undo();
    const { mine } = window as unknown as { mine: Storage };
    mine.setItem('acme_b', '2');
    mine.acme_c = 3;
    mine.removeItem('a');
    return [mine.getItem('acme_b'), mine.length, { ...localStorage }];
  });
  expect(read).toEqual(['2', 2, { acme_b: '2', acme_c: '3' }]);
});
