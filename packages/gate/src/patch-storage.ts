import { patchMethod, type Undo } from './patch.ts';
import type { OwnerOf } from './patch-cookies.ts';
import type { Scope } from './scope.ts';

/** Holds `setItem` of known keys in localStorage and sessionStorage, as {@link patchCookies} does with cookies. */
export function patchStorage({ realm, holds }: Scope, ownerOf: OwnerOf): Undo {
  return patchMethod(realm.Storage?.prototype, 'setItem', (native, self, args) => {
    const key = String(args[0]);
    const subject = ownerOf(key);
    if (!subject || holds.passes('storage', subject, key)) return Reflect.apply(native, self, args);
    for (const earlier of holds.all()) if (earlier.kind === 'storage' && earlier.what === key) holds.remove(earlier);
    holds.add({
      kind: 'storage',
      subject,
      what: key,
      release() {
        Reflect.apply(native, self, args);
        return undefined;
      },
      drop() {},
    });
  });
}
