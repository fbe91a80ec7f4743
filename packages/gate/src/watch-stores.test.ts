import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Realm } from './scope.ts';
import { watchStores } from './watch-stores.ts';

const sweep = vi.fn();
let cookieStore: EventTarget;
let undo: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  sweep.mockClear();
  cookieStore = new EventTarget();
  const realm = {
    cookieStore,
    document,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    setTimeout,
    clearTimeout,
  } as unknown as Realm;
  undo = watchStores(
    realm,
    { cookieOwner: (name) => name === '_ga' && 'ga', storageOwner: (key) => key === 'twk' && 'tawk' },
    sweep,
  );
});

afterEach(() => {
  undo();
  vi.useRealTimers();
});

const change = (...names: string[]): void => {
  cookieStore.dispatchEvent(Object.assign(new Event('change'), { changed: names.map((name) => ({ name })) }));
};

it('a vendor that writes its cookie back a thousand times is swept once for all of them', () => {
  for (let count = 0; count < 1000; count++) change('_ga');
  vi.runAllTimers();
  expect(sweep).toHaveBeenCalledOnce();
  change('_ga');
  vi.runAllTimers();
  expect(sweep).toHaveBeenCalledTimes(2);
});

it('a key that another tab writes is swept if it is a vendor’s', () => {
  dispatchEvent(new StorageEvent('storage', { key: 'twk' }));
  vi.runAllTimers();
  expect(sweep).toHaveBeenCalledOnce();
});

it('the site’s own cookies and keys, and a cleared storage, cost nothing', () => {
  change('cart');
  dispatchEvent(new StorageEvent('storage', { key: 'theme' }));
  dispatchEvent(new StorageEvent('storage', { key: null }));
  vi.runAllTimers();
  expect(sweep).not.toHaveBeenCalled();
});

it('what was written back before the undo is not swept after it', () => {
  change('_ga');
  undo();
  change('_ga');
  dispatchEvent(new Event('pagehide'));
  document.dispatchEvent(new Event('visibilitychange'));
  vi.runAllTimers();
  expect(sweep).not.toHaveBeenCalled();
});
