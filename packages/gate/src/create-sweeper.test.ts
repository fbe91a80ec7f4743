import type { Decision } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSweeper, type Sweeper, type SweeperOptions } from './create-sweeper.ts';
import type { GateEntry } from './hold.ts';
import type { Realm } from './scope.ts';

let decision: Decision;
let entries: GateEntry[];
let cookies: string[];
let sweeper: Sweeper;
const databases = { databases: vi.fn(), deleteDatabase: vi.fn() };

/** A realm with storage and databases of its own, whose cookies go with any deletion unless their name begins with `stuck`. */
function create(members: object = {}): Sweeper {
  const realm = Object.assign(Object.create(window), { indexedDB: databases, localStorage, sessionStorage });
  const options: SweeperOptions = {
    realm: Object.defineProperties(realm, Object.getOwnPropertyDescriptors(members)) as Realm,
    jar: {
      get: () => cookies.join('; '),
      set(text) {
        const name = text.split('=')[0] ?? '';
        if (!name.startsWith('stuck')) cookies = cookies.filter((cookie) => !cookie.startsWith(`${name}=`));
      },
    },
    cookieOwner: (name) => (/^(_ga|stuck)/.test(name) ? 'google-analytics' : undefined),
    storageOwner: (key) => (key.startsWith('twk_') ? 'tawk' : undefined),
    decide: () => decision,
    report: (entry) => entries.push(entry),
  };
  sweeper = createSweeper(options);
  return sweeper;
}

const told = (): string[] => entries.map(({ kind, what, outcome }) => `${kind} ${what} ${outcome}`);

beforeEach(() => {
  decision = { granted: false, reason: 'withdrawn' };
  entries = [];
  cookies = [];
  databases.databases.mockReset().mockResolvedValue([]);
  databases.deleteDatabase.mockReset().mockImplementation(() => ({}));
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => sweeper.undo());

it('a withdrawn vendor’s cookies and keys go, the site’s own stay', () => {
  cookies = ['_ga=1', 'cart=2'];
  localStorage.setItem('twk_1', 'x');
  localStorage.setItem('theme', 'dark');
  sessionStorage.setItem('twk_2', 'x');
  create().sweep();
  expect(cookies).toEqual(['cart=2']);
  expect(Object.keys(localStorage)).toEqual(['theme']);
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(told()).toEqual(['cookie _ga swept', 'storage twk_1 swept', 'storage twk_2 swept']);
});

it('a withdrawn vendor’s databases go, the site’s own stay; one that is still open is told as kept until it goes', async () => {
  databases.databases.mockResolvedValue([{ name: 'twk_db' }, { name: 'orders' }, {}]);
  const request: { onsuccess?: () => void; onblocked?: () => void } = {};
  databases.deleteDatabase.mockReturnValue(request);
  create().sweep();
  await vi.waitFor(() => expect(databases.deleteDatabase.mock.calls).toEqual([['twk_db']]));
  request.onblocked?.();
  request.onsuccess?.();
  expect(told()).toEqual(['storage twk_db kept', 'storage twk_db swept']);
});

it.each<[Decision]>([[{ granted: true, reason: 'given' }], [{ granted: false, reason: 'opt-in' }]])(
  'nothing is deleted under %o',
  async (held) => {
    decision = held;
    cookies = ['_ga=1'];
    localStorage.setItem('twk_1', 'x');
    databases.databases.mockResolvedValue([{ name: 'twk_db' }]);
    create().sweep();
    await Promise.resolve();
    expect(cookies).toEqual(['_ga=1']);
    expect(localStorage.getItem('twk_1')).toBe('x');
    expect(databases.deleteDatabase).not.toHaveBeenCalled();
    expect(told()).toEqual([]);
  },
);

it('a cookie that no deletion removes is told as kept, once', () => {
  cookies = ['stuck=1'];
  create().sweep();
  sweeper.sweep();
  expect(told()).toEqual(['cookie stuck kept']);
});

it('a page that may not touch its storage still loses its cookies', () => {
  cookies = ['_ga=1'];
  create({
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
    get sessionStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
    get indexedDB(): IDBFactory {
      throw new DOMException('denied', 'SecurityError');
    },
  }).sweep();
  expect(cookies).toEqual([]);
});

it('what a vendor writes back goes when the page is left', () => {
  create();
  localStorage.setItem('twk_1', 'back');
  dispatchEvent(new Event('pagehide'));
  expect(localStorage.getItem('twk_1')).toBeNull();
});
