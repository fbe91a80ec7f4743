import type { Decision } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHolds, type Holds } from './holds.ts';
import type { Undo } from './patch.ts';
import { patchStorage } from './patch-storage.ts';
import type { Realm, Scope } from './scope.ts';

const natives = new WeakSet<object>();
const native = <T extends object>(self: T): T => {
  if (!natives.has(self)) throw new TypeError('Illegal invocation');
  return self;
};

/** As in a browser: keys are the object's own properties, and nothing but the very object will do. */
class Storage {
  [key: string]: unknown;
  constructor() {
    natives.add(this);
  }
  setItem(key: string, ...[value]: unknown[]): void {
    native(this)[key] = `${value}`;
  }
  getItem(key: string): unknown {
    return Object.hasOwn(native(this), key) ? this[key] : null;
  }
  removeItem(key: string): void {
    delete native(this)[key];
  }
  clear(): void {
    for (const key of Object.keys(native(this))) delete this[key];
  }
  key(index: number): string | null {
    return Object.keys(native(this))[index] ?? null;
  }
  get length(): number {
    return Object.keys(native(this)).length;
  }
}

class StorageEvent extends Event {
  readonly #area: Storage | null;
  constructor(type: string, init?: { readonly storageArea?: Storage; readonly key?: string }) {
    super(type);
    this.#area = init?.storageArea ? native(init.storageArea) : null;
  }
  get storageArea(): Storage | null {
    return this.#area;
  }
}

let decision: Decision;
let holds: Holds;
let realm: {
  Storage: typeof Storage;
  StorageEvent: typeof StorageEvent;
  localStorage: Storage;
  sessionStorage: Storage;
};
let undo: Undo;

beforeEach(() => {
  decision = { granted: false, reason: 'opt-in' };
  holds = createHolds({ document, judge: () => decision, report: () => {}, settled() {} });
  const [local, session] = [new Storage(), new Storage()];
  const members = {
    localStorage: { get: () => local, configurable: true },
    sessionStorage: { get: () => session, configurable: true },
  };
  realm = Object.defineProperties({ Storage, StorageEvent } as never, members);
  undo = install();
});

afterEach(() => undo());

function install(): Undo {
  const scope = { realm: realm as unknown as Realm, holds } as Scope;
  return patchStorage(scope, (key) => (key.startsWith('acme') ? { vendor: 'acme' } : undefined));
}

const held = (): string[] => holds.all().map(({ what }) => what);

async function grant(): Promise<void> {
  decision = { granted: true, reason: 'given' };
  holds.review();
  await vi.waitFor(() => expect(held()).toEqual([]));
  await new Promise((resolve) => setTimeout(resolve));
}

it.each<[string, () => unknown]>([
  ['setItem', () => realm.localStorage.setItem('acme', '1')],
  ['a property', () => Object.assign(realm.localStorage, { acme: 1 })],
  ['defineProperty', () => Object.defineProperty(realm.localStorage, 'acme', { value: 1, configurable: true })],
  ['a borrowed method', () => Storage.prototype.setItem.call(realm.localStorage, 'acme', '1')],
])('a vendor’s key by %s waits for the grant', async (_, write) => {
  write();
  expect(realm.localStorage.getItem('acme')).toBeNull();
  expect(held()).toEqual(['acme']);
  await grant();
  expect(realm.localStorage.getItem('acme')).toBe('1');
});

it.each<[string, () => unknown]>([
  ['removeItem', () => realm.localStorage.removeItem('acme')],
  ['delete', () => Reflect.deleteProperty(realm.localStorage, 'acme')],
  ['clear', () => realm.localStorage.clear()],
])('what a page takes back by %s is not written later; the other area’s key is', async (_, remove) => {
  realm.localStorage.acme = 1;
  realm.sessionStorage.acme = 2;
  remove();
  await grant();
  expect(realm.localStorage.getItem('acme')).toBeNull();
  expect(realm.sessionStorage.getItem('acme')).toBe('2');
});

it('a value is what it was when it was written', async () => {
  const value = { text: 'before', toString: () => value.text };
  realm.localStorage.acme = value;
  value.text = 'after';
  await grant();
  expect(realm.localStorage.getItem('acme')).toBe('before');
});

it('an event that a page makes itself names the storage that the page has', () => {
  const event = new realm.StorageEvent('storage', { key: 'theme', storageArea: realm.localStorage });
  expect(event.storageArea).toBe(realm.localStorage);
  expect(new realm.StorageEvent('storage').storageArea).toBeNull();
  expect(() => new realm.StorageEvent('storage', null as never)).not.toThrow();
});

it('a page reads its storage through every method, and a stranger’s object as little as ever', () => {
  realm.localStorage.setItem('theme', 'dark');
  expect(realm.localStorage.key(0)).toBe('theme');
  expect(realm.localStorage.length).toBe(1);
  expect(Object.keys(realm.localStorage)).toEqual(['theme']);
  expect(realm.localStorage).toBe(realm.localStorage);
  expect(realm.localStorage).toBeInstanceOf(Storage);
  expect(() => Storage.prototype.getItem.call({} as Storage, 'theme')).toThrow('Illegal invocation');
  expect(() => Object.assign(realm.localStorage, { acme: Symbol('none') })).toThrow(TypeError);
});

it('a page where storage is blocked hears of it from the browser', () => {
  undo();
  const get = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  Object.defineProperty(realm, 'localStorage', { get, configurable: true });
  undo = install();
  expect(() => realm.localStorage).toThrow('denied');
});

it('two realms of one origin hold one write of a key', async () => {
  const first = realm;
  const local = new Storage();
  realm = Object.defineProperty({ ...first }, 'localStorage', { get: () => local, configurable: true });
  const undoSecond = install();
  first.localStorage.acme = 1;
  realm.localStorage.acme = 2;
  expect(held()).toEqual(['acme']);
  undoSecond();
});

it('a page that keeps its storage goes on with it after the undo', () => {
  const { localStorage } = realm;
  undo();
  localStorage.acme = 1;
  localStorage.setItem('theme', 'dark');
  expect(localStorage.getItem('acme')).toBe(1);
  expect(localStorage.length).toBe(2);
  expect({ ...realm.localStorage }).toEqual({ acme: 1, theme: 'dark' });
});
