import { holdWrite } from './hold-write.ts';
import { patchMethod, together, type Undo } from './patch.ts';
import type { OwnerOf } from './patch-cookies.ts';
import type { Scope } from './scope.ts';

/**
 * Holds `cookieStore.set` of known cookies, one with `document.cookie`: of both the last write of a name counts. A promise
 * of a held write is fulfilled at once, as the browser's is before anything is on disk.
 *
 * @see https://cookiestore.spec.whatwg.org/
 */
export function patchCookieStore({ realm, holds }: Scope, ownerOf: OwnerOf): Undo {
  const prototype = realm.CookieStore?.prototype;
  const undos = [
    patchMethod(prototype, 'set', (call, _self, given: unknown[]) => {
      // An object may be another by the time that the write is made.
      const args = given.map((arg) => (isInit(arg) ? { ...arg } : arg));
      const name = nameOf(args[0]);
      let made: Promise<void> = realm.Promise.resolve();
      holdWrite(holds, { kind: 'cookie', name, key: `cookie ${name}` }, ownerOf(name), () => {
        made = call(args);
      });
      return made;
    }),
    patchMethod(prototype, 'delete', (call, _self, args: unknown[]) => {
      holds.removeKey(`cookie ${nameOf(args[0])}`);
      return call();
    }),
  ];
  return together(undos);
}

function isInit(value: unknown): value is { readonly name?: unknown } {
  return typeof value === 'object' && value !== null;
}

function nameOf(first: unknown): string {
  return String(isInit(first) ? first.name : first);
}
