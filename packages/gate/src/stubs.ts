import type { Decision, Subject, VendorId } from '@sluice/core';
import type { Undo } from './patch.ts';
import type { Realm } from './scope.ts';
import { createStub, type Stub } from './stub.ts';

/** What stubs rest on. */
export interface StubOptions {
  readonly realm: Realm;
  /** Names of what a vendor puts on `window` for pages to call. */
  globalsOf(vendor: VendorId): readonly string[];
  judge(subject: Subject): Decision;
  /** Tells whether the script that runs now is one of the vendor's own, or was released. */
  isRunning(vendor: VendorId): boolean;
  /** Tells whether scripts are being released: then the vendor's own set-up may still be to come. */
  isReleasing(): boolean;
}

/** The stubs of a page. */
export interface Stubs {
  /** Puts a stub wherever a global of the subject's vendor is missing, because a script of it is held. */
  cover(subject: Subject): void;
  /** Judges every vendor with a stub anew: calls to one that is refused are forgotten. */
  review(): void;
  /** Looks for globals that have come, and makes the calls that waited for them. */
  settle(): void;
  /** Takes the stubs away. */
  undo: Undo;
}

interface Waiting {
  readonly name: string;
  readonly subject: Subject;
  readonly stub: Stub;
  get(): unknown;
}

/**
 * Creates the stubs of a page: a site's own call to a held vendor must not throw (`posthog.capture()` in a click handler),
 * and must not be lost either if the visitor agrees.
 *
 * To the vendor's own scripts a stub looks absent, because many begin with `if (window.fbq) return`. What the page has
 * defined itself is left alone.
 */
export function createStubs({ realm, globalsOf, judge, isRunning, isReleasing }: StubOptions): Stubs {
  const { document } = realm;
  const globals = realm as unknown as Record<string, unknown>;
  const waiting = new Set<Waiting>();

  function define(name: string, subject: Subject, vendor: VendorId): void {
    const isLooking = (): boolean => isRunning(vendor) && judge(subject).granted;
    const isLibrary = (): boolean => isLooking() && Boolean((document.currentScript as HTMLScriptElement).src);
    const stub = createStub(() => globals[name], isLibrary);
    const get = (): unknown => (isLooking() ? undefined : stub.value);
    Object.defineProperty(realm, name, {
      configurable: true,
      enumerable: true,
      get,
      set(value) {
        // `window.x = window.x || …` hands back what it found.
        if (value === stub.value || value == null) return;
        Object.defineProperty(realm, name, { configurable: true, enumerable: true, writable: true, value });
        // Not in the midst of whoever sets it: the properties mostly follow.
        queueMicrotask(settle);
      },
    });
    waiting.add({ name, subject, stub, get });
    // A function declaration replaces the property without its setter, and what is `async` comes at any time.
    document.addEventListener('load', settle, true);
  }

  function settle(): void {
    if (isReleasing()) return;
    for (const entry of waiting) {
      const property = Object.getOwnPropertyDescriptor(realm, entry.name);
      if (property?.get === entry.get) continue;
      if (entry.stub.replay()) waiting.delete(entry);
    }
    if (waiting.size === 0) document.removeEventListener('load', settle, true);
  }

  function review(): void {
    for (const { subject, stub } of waiting) {
      const { granted, reason } = judge(subject);
      stub.keep(granted || reason === 'opt-in');
    }
  }

  return {
    cover(subject) {
      const { vendor } = subject;
      if (vendor === undefined) return;
      for (const name of globalsOf(vendor)) if (!Object.hasOwn(realm, name)) define(name, subject, vendor);
      review();
    },
    review,
    settle,
    undo() {
      document.removeEventListener('load', settle, true);
      for (const { name, get } of waiting) {
        if (Object.getOwnPropertyDescriptor(realm, name)?.get === get) delete globals[name];
      }
      waiting.clear();
    },
  };
}
