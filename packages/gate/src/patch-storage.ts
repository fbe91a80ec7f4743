import { asText, type GuardedStorage, guardedOf, guardStorage, nativeOf, STORAGE_AREAS } from './guarded-storage.ts';
import { holdWrite } from './hold-write.ts';
import { patchAccessor, patchMethod, replaceMethod, together, type Undo } from './patch.ts';
import type { OwnerOf } from './patch-cookies.ts';
import { patchStorageEvent } from './patch-storage-event.ts';
import type { Scope } from './scope.ts';

/**
 * Holds writes of known keys to localStorage and sessionStorage, by method and by property; what is removed again is not
 * written later. Where storage is blocked it throws as ever.
 *
 * What is held does not read back. A vendor that tries whether it can store takes the way then that it has for browsers
 * which store nothing, and does not count on an id that is gone with the page.
 */
export function patchStorage({ realm, holds }: Scope, ownerOf: OwnerOf): Undo {
  const prototype = realm.Storage?.prototype;
  const keyOf = (area: string | undefined, name: string): string => `${area} ${name}`;
  const write = (area: string | undefined, name: string, make: () => void): void =>
    holdWrite(holds, { kind: 'storage', name, key: keyOf(area, name) }, ownerOf(name), make);
  const forget = (area: string | undefined, name: string): void => holds.removeKey(keyOf(area, name));

  const given = new Set<GuardedStorage>();
  const undos = [
    ...STORAGE_AREAS.map((area) => {
      let last: GuardedStorage | undefined;
      return patchAccessor<Window, Storage>(realm, area, {
        get(call) {
          const native = call();
          if (native === last?.native) return last.proxy;
          last = guardStorage(native, area, { write, forget });
          given.add(last);
          return last.proxy;
        },
      });
    }),
    patchMethod(prototype, 'setItem', (call, self, args) => {
      // The browser's own complaint, if there is no value.
      if (args.length < 2) return call(args, nativeOf(self));
      const [name, value] = [asText(args[0]), asText(args[1])];
      write(guardedOf(self)?.area, name, () => call([name, value], nativeOf(self)));
    }),
    patchMethod(prototype, 'removeItem', (call, self, args) => {
      forget(guardedOf(self)?.area, String(args[0]));
      return call(args, nativeOf(self));
    }),
    patchMethod(prototype, 'clear', (call, self, args) => {
      holds.removeKeys(keyOf(guardedOf(self)?.area, ''));
      return call(args, nativeOf(self));
    }),
    replaceMethod(prototype, 'getItem', (native) => {
      const { getItem } = {
        getItem(this: Storage, name: string): string | null {
          // biome-ignore lint/complexity/noArguments: with none, the native one has to throw
          return arguments.length ? native.call(nativeOf(this), name) : Reflect.apply(native, nativeOf(this), []);
        },
      };
      return getItem;
    }),
    patchMethod(prototype, 'key', (call, self, args) => call(args, nativeOf(self))),
    patchAccessor<Storage, number>(prototype, 'length', {
      get: (call, self) => call([], nativeOf(self)),
    }),
    patchStorageEvent(realm),
    () => {
      for (const guarded of given) guarded.retire();
    },
  ];
  return together(undos);
}
