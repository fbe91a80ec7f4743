import { nativeOf, STORAGE_AREAS } from './guarded-storage.ts';
import { patchAccessor, patchMethod, type Undo, undoAll } from './patch.ts';
import type { Realm } from './scope.ts';

/**
 * Keeps storage events whole where the page has proxies of its storages: an event takes one as `storageArea`, which the
 * browser would refuse, and answers the one that `window` has, so that comparisons hold and nothing native gets out.
 */
export function patchStorageEvent(realm: Realm): Undo {
  const prototype = realm.StorageEvent?.prototype;
  const undos = [
    patchAccessor<StorageEvent, Storage | null>(prototype, 'storageArea', {
      get(native, self) {
        const area = Reflect.apply(native, self, []);
        return area && (STORAGE_AREAS.map((name) => realm[name]).find((own) => nativeOf(own) === area) ?? area);
      },
    }),
    patchMethod(prototype, 'initStorageEvent', (native, self, args) =>
      Reflect.apply(native, self, args.map(nativeOf) as typeof args),
    ),
    patchConstructor(realm),
  ];
  return () => undoAll(undos);
}

/** Libraries tell their own page of a change by an event that they make themselves. */
function patchConstructor(realm: Realm): Undo {
  const native = realm.StorageEvent;
  if (!native) return () => {};
  const proxy = new Proxy(native, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.map(withNativeArea), newTarget),
  });
  const put = (value: typeof StorageEvent): void => {
    Object.defineProperty(realm, 'StorageEvent', { value, writable: true, configurable: true });
  };
  put(proxy);
  return () => {
    if (realm.StorageEvent === proxy) put(native);
  };
}

function withNativeArea(argument: StorageEventInit | null | undefined): unknown {
  return argument?.storageArea ? { ...argument, storageArea: nativeOf(argument.storageArea) } : argument;
}
