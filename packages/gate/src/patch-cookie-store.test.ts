import type { Decision } from '@sluice/core';
import { beforeEach, expect, it, vi } from 'vitest';
import { createHolds, type Holds } from './holds.ts';
import { patchCookieStore } from './patch-cookie-store.ts';
import type { Realm, Scope } from './scope.ts';

type Call = (...args: unknown[]) => Promise<unknown>;

let decision: Decision;
let written: unknown[][];
let holds: Holds;
let store: { set: Call; delete: Call };

beforeEach(() => {
  decision = { granted: false, reason: 'opt-in' };
  written = [];
  class CookieStore {
    async set(...args: unknown[]): Promise<void> {
      written.push(args);
    }
    async delete(...args: unknown[]): Promise<void> {
      written.push(args);
    }
  }
  holds = createHolds({ document, judge: () => decision, report: () => {}, settled() {} });
  const scope = { realm: { CookieStore, Promise } as unknown as Realm, holds } as Scope;
  patchCookieStore(scope, (name) => (name.startsWith('_a') ? { vendor: 'acme' } : undefined));
  store = new CookieStore();
});

function grant(): void {
  decision = { granted: true, reason: 'given' };
  holds.review();
}

it.each<[string, unknown[]]>([
  ['by name and value', ['_a', '1']],
  ['as an object', [{ name: '_a', value: '1' }]],
])('a vendor’s cookie %s waits, though its writer goes on, and is written with the grant', async (_, args) => {
  await expect(store.set(...args)).resolves.toBeUndefined();
  expect(written).toEqual([]);
  grant();
  await vi.waitFor(() => expect(written).toEqual([args]));
});

it('a held cookie is what it was when it was written, whatever becomes of the object', async () => {
  const init = { name: '_a', value: '1' };
  store.set(init);
  init.name = 'other';
  grant();
  await vi.waitFor(() => expect(written).toEqual([[{ name: '_a', value: '1' }]]));
});

it.each<[unknown[]]>([[['_a']], [[{ name: '_a', path: '/' }]]])(
  'a deletion by %j goes through and takes back the write that waits',
  (args) => {
    store.set('_a', '1');
    store.delete(...args);
    expect(holds.all()).toEqual([]);
    expect(written).toEqual([args]);
  },
);

it('after a refusal a vendor’s write is lost, and its writer does not hear of it', async () => {
  decision = { granted: false, reason: 'refused' };
  await store.set('_a', '1');
  grant();
  expect(written).toEqual([]);
});

it.each<[unknown[]]>([[['cart', '1']], [[{ name: 'cart', value: '1' }]], [[]], [[null]], [[{}]], [[7, 8]]])(
  'the site’s own cookies, and nonsense, go to the browser as they came: %j',
  async (args) => {
    await store.set(...args);
    expect(written).toEqual([args]);
  },
);
