import { patchMethod, type Undo } from './patch.ts';
import type { OwnerOf } from './patch-cookies.ts';
import type { Realm, Scope } from './scope.ts';

/**
 * Opens a known vendor's database only with a grant. Without one the request fails as in a Chromium that blocks storage: by
 * its `error` event. An exception, as where the origin is opaque, would leave helpers that call `open` outside of any
 * promise (idb's `openDB`, idb-keyval's `createStore`) and break the script of a site that has the vendor in its bundle.
 *
 * A connection that was opened closes when its database is to be deleted, here or in another tab: the deletion would wait
 * for it otherwise.
 */
export function patchIndexedDb({ realm, holds }: Scope, ownerOf: OwnerOf): Undo {
  return patchMethod(realm.IDBFactory?.prototype, 'open', (call, _self, args) => {
    const name = String(args[0]);
    const owner = ownerOf(name);
    if (!owner) return call();
    if (!holds.admits('storage', owner, name)) return failingRequest(realm);
    const request = call();
    request.addEventListener('success', () => {
      const { result } = request;
      result.addEventListener('versionchange', ({ newVersion }) => newVersion === null && result.close());
    });
    return request;
  });
}

/** A request that the page's code takes for one of the browser's own, and that fails when its handlers are there. */
function failingRequest(realm: Realm): IDBOpenDBRequest {
  const members = {
    error: new realm.DOMException('Storage is blocked.', 'UnknownError'),
    readyState: 'done',
    onerror: null,
    onsuccess: null,
    onblocked: null,
    onupgradeneeded: null,
  };
  const request = Object.setPrototypeOf(new realm.EventTarget(), realm.IDBOpenDBRequest.prototype);
  for (const [name, value] of Object.entries(members)) Object.defineProperty(request, name, { value, writable: true });
  request.addEventListener('error', (event: Event) => request.onerror?.(event));
  realm.setTimeout(() => request.dispatchEvent(new realm.Event('error', { bubbles: true, cancelable: true })));
  return request;
}
