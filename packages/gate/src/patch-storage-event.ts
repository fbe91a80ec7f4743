import { nativeOf, STORAGE_AREAS } from './guarded-storage.ts';
import { patchAccessor, patchConstructor, patchMethod, together, type Undo } from './patch.ts';
import type { Realm } from './scope.ts';

/**
 * Keeps storage events whole where the page has proxies of its storages: an event takes one as `storageArea`, which the
 * browser would refuse, and answers the one that `window` has, so that comparisons hold and nothing native gets out.
 */
export function patchStorageEvent(realm: Realm): Undo {
  const prototype = realm.StorageEvent?.prototype;
  const undos = [
    patchAccessor<StorageEvent, Storage | null>(prototype, 'storageArea', {
      get(call) {
        const area = call();
        return area && (STORAGE_AREAS.map((name) => realm[name]).find((own) => nativeOf(own) === area) ?? area);
      },
    }),
    patchMethod(prototype, 'initStorageEvent', (call, _self, args) => call(args.map(nativeOf))),
    // Libraries tell their own page of a change by an event that they make themselves.
    patchConstructor(realm, 'StorageEvent', (make, args) => make(args.map(withNativeArea))),
  ];
  return together(undos);
}

function withNativeArea(argument: unknown): unknown {
  const { storageArea } = (argument ?? {}) as StorageEventInit;
  return storageArea ? { ...(argument as object), storageArea: nativeOf(storageArea) } : argument;
}
