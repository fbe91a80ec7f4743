import { holdWrite } from './hold-write.ts';
import { patchMethod, type Undo } from './patch.ts';
import type { OwnerOf } from './patch-cookies.ts';
import type { Scope } from './scope.ts';

/** Holds `setItem` of known keys in localStorage and sessionStorage. */
export function patchStorage({ realm, holds }: Scope, ownerOf: OwnerOf): Undo {
  return patchMethod(realm.Storage?.prototype, 'setItem', (native, self, args) => {
    const key = String(args[0]);
    holdWrite(holds, 'storage', ownerOf(key), key, () => Reflect.apply(native, self, args));
  });
}
