import type { Undo } from './patch.ts';
import type { Realm } from './scope.ts';

/** Says whose a name is. */
interface Owners {
  cookieOwner(name: string): unknown;
  storageOwner(key: string): unknown;
}

/** Milliseconds: a vendor that writes back whenever it is swept costs four sweeps a second and no more. */
const PAUSE = 250;

/**
 * Calls `sweep` when a vendor may have written past the gate: soon after one of its cookies has changed or another tab has
 * written one of its keys, and at once when the page comes into sight or goes. Returns the undo.
 */
export function watchStores(realm: Realm, owners: Owners, sweep: () => void): Undo {
  const { cookieStore, document } = realm;
  let timer: number | undefined;
  const soon = (): void => {
    timer ??= realm.setTimeout(() => {
      timer = undefined;
      sweep();
    }, PAUSE);
  };
  const onCookie = ({ changed }: CookieChangeEvent): void => {
    if (changed.some(({ name = '' }) => owners.cookieOwner(name))) soon();
  };
  const onStorage = ({ key }: StorageEvent): void => {
    if (key !== null && owners.storageOwner(key)) soon();
  };
  // Firefox before 140 and Safari before 18.4 have none: there the page's coming and going has to do.
  cookieStore?.addEventListener('change', onCookie);
  realm.addEventListener('storage', onStorage);
  realm.addEventListener('pagehide', sweep);
  document.addEventListener('visibilitychange', sweep);
  return () => {
    realm.clearTimeout(timer);
    cookieStore?.removeEventListener('change', onCookie);
    realm.removeEventListener('storage', onStorage);
    realm.removeEventListener('pagehide', sweep);
    document.removeEventListener('visibilitychange', sweep);
  };
}
