import type { Decision, Subject, VendorId } from '@sluice/core';
import type { CookieJar } from './capture-cookies.ts';
import { cookieNames, expireCookies } from './expire-cookies.ts';
import { STORAGE_AREAS } from './guarded-storage.ts';
import type { GateEntry, Kind, Outcome } from './hold.ts';
import { isRefused } from './is-refused.ts';
import type { Realm } from './scope.ts';
import { watchStores } from './watch-stores.ts';

/** What a sweeper works with. */
export interface SweeperOptions {
  readonly realm: Realm;
  readonly jar: CookieJar;
  cookieOwner(name: string): VendorId | undefined;
  storageOwner(key: string): VendorId | undefined;
  decide(subject: Subject): Decision;
  /** Gets a line for everything that was removed, and for what was not. */
  report(entry: GateEntry): void;
}

/** What removes from the browser what is not granted. */
export interface Sweeper {
  /** Cookies and keys are gone when it returns; databases go as soon as their connections are closed. */
  sweep(): void;
  undo(): void;
}

/** Something of a vendor that is not granted. */
interface Found {
  readonly kind: Kind;
  readonly what: string;
  readonly subject: Subject;
  readonly decision: Decision;
}

/**
 * Creates the sweeper of a page. It sweeps when it is told to, and again when a vendor may have written back.
 *
 * What merely waits for the visitor's first answer is left: the gate keeps it from being written, and who came before the
 * gate was there has not been asked. What no deletion removes is reported as kept, once, and not tried again on this page.
 */
export function createSweeper(options: SweeperOptions): Sweeper {
  const { realm, jar, cookieOwner, storageOwner, decide, report } = options;
  /** Names of cookies. */
  const kept = new Set<string>();

  function note(found: Found, outcome: Outcome): void {
    report({ ...found, at: performance.now(), outcome });
  }

  /** What of these has to go. */
  function find(kind: Kind, names: readonly string[], ownerOf: SweeperOptions['cookieOwner']): Found[] {
    return names.flatMap((what) => {
      const vendor = ownerOf(what);
      if (vendor === undefined) return [];
      const found = { kind, what, subject: { vendor }, decision: decide({ vendor }) };
      return isRefused(found.decision) ? found : [];
    });
  }

  function sweepCookies(): void {
    const names = cookieNames(jar.get()).filter((name) => !kept.has(name));
    const found = find('cookie', names, cookieOwner);
    const left = expireCookies(
      jar,
      realm.location,
      found.map(({ what }) => what),
    );
    for (const name of left) kept.add(name);
    for (const each of found) note(each, left.includes(each.what) ? 'kept' : 'swept');
  }

  function sweepKeys(): void {
    for (const area of STORAGE_AREAS) {
      // A sandboxed or blocked page throws on mere access; then there is nothing to sweep either.
      try {
        const storage = realm[area];
        for (const found of find('storage', Object.keys(storage), storageOwner)) {
          storage.removeItem(found.what);
          note(found, 'swept');
        }
      } catch {}
    }
  }

  async function sweepDatabases(): Promise<void> {
    // As above; and Firefox can list databases only since version 126.
    try {
      const { indexedDB } = realm;
      const names = (await indexedDB.databases()).map(({ name = '' }) => name);
      for (const found of find('storage', names, storageOwner)) {
        const request = indexedDB.deleteDatabase(found.what);
        request.onsuccess = () => note(found, 'swept');
        request.onblocked = () => note(found, 'kept');
      }
    } catch {}
  }

  function sweep(): void {
    sweepCookies();
    sweepKeys();
    void sweepDatabases();
  }

  const undo = watchStores(realm, { cookieOwner, storageOwner }, sweep);
  return { sweep, undo };
}
