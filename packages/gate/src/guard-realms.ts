import type { InstalledRealm } from './install-realm.ts';
import type { Undo } from './patch.ts';
import type { Realm } from './scope.ts';

/** Guards the windows that script of this page can reach. */
export interface Realms {
  /** Guards a window once; nothing happens if it is none, of another origin, or runs Sluice itself. */
  guard(realm: Realm | null): void;
  /** Guards the window in a frame, now and each time that a document has loaded in it. */
  guardFrame(element: Element): void;
  undo: Undo;
}

/**
 * Creates the guard of a page's realms. A fresh frame has a window with natives of its own from the moment it is connected, and
 * gets another one with each document that it loads.
 *
 * @param install patches one realm
 */
export function createRealms(install: (realm: Realm) => InstalledRealm): Realms {
  const installed = new WeakMap<object, InstalledRealm>();
  const guarded: WeakRef<object>[] = [];
  const listening = new WeakSet<Element>();

  function guard(realm: Realm | null): void {
    try {
      // The proxy of a window stays when its document changes; what the window holds does not.
      const inner = realm?.Element;
      if (!realm || !inner || 'sluice' in realm) return;
      // The window of a fresh frame may go on to be that of the first document that loads in it.
      const before = installed.get(inner);
      if (before) {
        before.watch(realm.document);
        return;
      }
      installed.set(inner, install(realm));
      guarded.push(new WeakRef(inner));
    } catch {
      // Another origin's window throws on every access: it is out of the page's reach too.
    }
  }

  function guardFrame(element: Element): void {
    if (!('contentWindow' in element)) return;
    const frame = element as HTMLIFrameElement;
    guard(frame.contentWindow as Realm | null);
    if (listening.has(frame)) return;
    listening.add(frame);
    // Captured: the page's own listener may stand before it.
    frame.addEventListener('load', () => guard(frame.contentWindow as Realm | null), true);
  }

  return {
    guard,
    guardFrame,
    undo() {
      for (const each of guarded.splice(0)) {
        const inner = each.deref();
        if (inner) installed.get(inner)?.undo();
      }
    },
  };
}
