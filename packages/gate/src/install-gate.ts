import type { Decision, Subject, VendorId } from '@sluice/core';
import { createClassify } from './classify.ts';
import { captureAttributes } from './held-attributes.ts';
import type { GateEntry, Hold } from './hold.ts';
import { createHolds } from './holds.ts';
import { createLateScripts } from './late-scripts.ts';
import { observeMarkup } from './observe-markup.ts';
import { findProperty, type Undo, undoAll } from './patch.ts';
import { patchAttributes } from './patch-attributes.ts';
import { patchBeacon } from './patch-beacon.ts';
import { patchCookies } from './patch-cookies.ts';
import { patchFetch } from './patch-fetch.ts';
import { patchInsertions } from './patch-insertions.ts';
import { patchStorage } from './patch-storage.ts';
import { patchXhr } from './patch-xhr.ts';
import { createSameSite, isWithin } from './same-site.ts';
import type { Realm, Scope } from './scope.ts';
import { createStubs } from './stubs.ts';
import { sweep } from './sweep.ts';

/** What a gate needs of whoever installs it. */
export interface GateOptions {
  readonly realm: Realm;
  /** The judge. If it throws, the subject is held. */
  decide(subject: Subject): Decision;
  vendorOf(url: URL): VendorId | undefined;
  cookieOwner(name: string): VendorId | undefined;
  storageOwner(key: string): VendorId | undefined;
  /** Names of what a vendor puts on `window` for pages to call. */
  globalsOf(vendor: VendorId): readonly string[];
  /** Hosts, beside the page's own site, that are never held unless they belong to a known vendor. */
  readonly allow: readonly string[];
  /** Beginnings of addresses that are never held: where Sluice's own files lie. */
  readonly own: readonly string[];
  /** Gets a line for everything that is judged. */
  report(entry: GateEntry): void;
}

/** An installed gate. */
export interface Gate {
  /** Judges everything anew: call it after every change that `decide` depends on. Releases, drops and sweeps. */
  review(): void;
  /** What is held now. */
  held(): readonly Hold[];
  /** Takes every patch back. What is held stays so. */
  undo: Undo;
}

/**
 * Installs the gate: from here on nothing of a known vendor, and in strict regimes nothing of an unknown third party,
 * loads, sends or stores in this page without a grant. Must run before anything that it is to hold.
 */
export function installGate(options: GateOptions): Gate {
  const { realm, report } = options;
  const judge = safely(options.decide);
  const cookie = captureCookie(realm);
  const isSameSite = createSameSite(realm.location.hostname, cookie);
  const ownerBy = (ownerOf: (name: string) => VendorId | undefined) => (name: string) => {
    const vendor = ownerOf(name);
    return vendor === undefined ? undefined : { vendor };
  };
  const cookieOwner = ownerBy(options.cookieOwner);
  const storageOwner = ownerBy(options.storageOwner);
  const holds = createHolds({
    document: realm.document,
    judge,
    report,
    settled() {
      stubs.settle();
      late.settle();
    },
  });
  const { isReleasing } = holds;
  const late = createLateScripts(() => scope, isReleasing);
  const { isRunning } = late;
  const stubs = createStubs({ realm, judge, globalsOf: options.globalsOf, isRunning, isReleasing });
  const scope: Scope = {
    realm,
    holds,
    late,
    stubs,
    classify: createClassify({
      document: realm.document,
      vendorOf: options.vendorOf,
      isOwn: (url) =>
        isSameSite(url.hostname) ||
        options.allow.some((host) => isWithin(url.host, host.toLowerCase())) ||
        options.own.some((start) => url.href.startsWith(start)),
    }),
    attributes: captureAttributes(realm.Element),
    seen: new WeakSet(),
    insertBefore: realm.Node.prototype.insertBefore,
  };
  const undos = [
    patchAttributes(scope),
    patchInsertions(scope),
    patchFetch(scope),
    patchXhr(scope),
    patchBeacon(scope),
    patchCookies(scope, cookieOwner),
    patchStorage(scope, storageOwner),
    observeMarkup(scope),
    late.undo,
    stubs.undo,
  ];
  return {
    review() {
      stubs.review();
      holds.review();
      sweep({ realm, cookie, cookieOwner, storageOwner, judge, report });
    },
    held: holds.all,
    undo: () => undoAll(undos),
  };
}

/** Our own failure means hold. */
function safely(decide: (subject: Subject) => Decision): (subject: Subject) => Decision {
  return (subject) => {
    try {
      return decide(subject);
    } catch {
      return { granted: false, reason: 'fault' };
    }
  };
}

/** A sandboxed document throws on every access to its cookies: then it has none to sweep. */
function captureCookie({ Document, document }: Realm): { get(): string; set(value: string): void } {
  const { descriptor } = findProperty(Document.prototype, 'cookie');
  return {
    get() {
      try {
        return String(descriptor?.get?.call(document) ?? '');
      } catch {
        return '';
      }
    },
    set(value) {
      try {
        descriptor?.set?.call(document, value);
      } catch {
        // See above.
      }
    },
  };
}
