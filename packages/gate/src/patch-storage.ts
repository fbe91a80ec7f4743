import { holdWrite } from './hold-write.ts';
import { patchMethod, type Undo, undoAll } from './patch.ts';
import type { OwnerOf } from './patch-cookies.ts';
import type { Scope } from './scope.ts';

/** Holds `setItem` of known keys in localStorage and sessionStorage; what is removed again is not written later. */
export function patchStorage({ realm, holds }: Scope, ownerOf: OwnerOf): Undo {
  const prototype = realm.Storage?.prototype;
  const areas = new WeakMap<Storage, string>();
  let count = 0;
  const keyOf = (area: Storage, name: string): string => {
    if (!areas.has(area)) areas.set(area, `storage ${count++}`);
    return `${areas.get(area)} ${name}`;
  };
  const undos = [
    patchMethod(prototype, 'setItem', (native, self, args) => {
      const name = String(args[0]);
      const what = { kind: 'storage', name, key: keyOf(self, name) } as const;
      holdWrite(holds, what, ownerOf(name), () => Reflect.apply(native, self, args));
    }),
    patchMethod(prototype, 'removeItem', (native, self, args) => {
      holds.removeKey(keyOf(self, String(args[0])));
      return Reflect.apply(native, self, args);
    }),
  ];
  return () => undoAll(undos);
}
