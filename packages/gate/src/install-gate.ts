import type { Category, Decision, Subject, VendorId } from '@sluice/core';
import { type CookieJar, captureCookies } from './capture-cookies.ts';
import { createClassify } from './classify.ts';
import { captureAttributes } from './held-attributes.ts';
import type { GateEntry, Hold } from './hold.ts';
import { createHolds } from './holds.ts';
import { observeMarkup } from './observe-markup.ts';
import { type Undo, undoAll } from './patch.ts';
import { patchAttributes } from './patch-attributes.ts';
import { patchBeacon } from './patch-beacon.ts';
import { patchCookieStore } from './patch-cookie-store.ts';
import { patchCookies } from './patch-cookies.ts';
import { patchFetch } from './patch-fetch.ts';
import { patchGeolocation } from './patch-geolocation.ts';
import { patchIndexedDb } from './patch-indexed-db.ts';
import { patchInsertions } from './patch-insertions.ts';
import { patchStorage } from './patch-storage.ts';
import { patchXhr } from './patch-xhr.ts';
import { createSameSite, isWithin } from './same-site.ts';
import type { Realm, Scope } from './scope.ts';

/** What a gate needs of whoever installs it. */
export interface GateOptions {
  readonly realm: Realm;
  /** The judge. If it throws, the subject is held. */
  decide(subject: Subject): Decision;
  vendorOf(url: URL): VendorId | undefined;
  cookieOwner(name: string): VendorId | undefined;
  storageOwner(key: string): VendorId | undefined;
  /** Hosts, beside the page's own site, that are never held unless they belong to a known vendor. */
  readonly allow: readonly string[];
  /** Beginnings of addresses that are never held: where Sluice's own files lie. */
  readonly own: readonly string[];
  /** What must be granted before the page may ask for the device's position; left out, it always may. */
  readonly geolocation?: Category | undefined;
  /** Gets a line for everything that is judged. */
  report(entry: GateEntry): void;
}

/** An installed gate. */
export interface Gate {
  /** Judges everything anew: call it after every change that `decide` depends on. Releases and drops. */
  review(): void;
  /** What is held now. */
  held(): readonly Hold[];
  /** The document's cookies, past the gate: for the sweeper. */
  readonly jar: CookieJar;
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
  const jar = captureCookies(realm);
  const isSameSite = createSameSite(realm.location.hostname, jar);
  const ownerBy = (ownerOf: (name: string) => VendorId | undefined) => (name: string) => {
    const vendor = ownerOf(name);
    return vendor === undefined ? undefined : { vendor };
  };
  const cookieOwner = ownerBy(options.cookieOwner);
  const storageOwner = ownerBy(options.storageOwner);
  const holds = createHolds(judge, report);
  const scope: Scope = {
    realm,
    holds,
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
    patchCookieStore(scope, cookieOwner),
    patchStorage(scope, storageOwner),
    patchIndexedDb(scope, storageOwner),
    patchGeolocation(scope, options.geolocation),
    observeMarkup(scope),
  ];
  return {
    review: holds.review,
    jar,
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
