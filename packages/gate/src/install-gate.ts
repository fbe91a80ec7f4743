import type { Decision, Subject, VendorId } from '@sluice/core';
import { createClassify } from './classify.ts';
import { createConnections } from './connections.ts';
import { createRealms } from './guard-realms.ts';
import type { GateEntry, Hold } from './hold.ts';
import { holdAgain } from './hold-again.ts';
import { createHolds } from './holds.ts';
import { createScope, installRealm } from './install-realm.ts';
import { findProperty, type Undo } from './patch.ts';
import { createSameSite, isWithin } from './same-site.ts';
import type { Realm, Shared } from './scope.ts';
import { sweep } from './sweep.ts';
import { createVisitorActs } from './visitor-acts.ts';

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
  const owners = { cookieOwner, storageOwner };
  const acts = createVisitorActs(realm);
  const shared: Shared = {
    judge,
    holds: createHolds(judge, report),
    connections: createConnections(judge),
    classify: createClassify({
      document: realm.document,
      vendorOf: options.vendorOf,
      isOwn: (url) =>
        isSameSite(url.hostname) ||
        options.allow.some((host) => isWithin(url.host, host.toLowerCase())) ||
        options.own.some((start) => url.href.startsWith(start)),
    }),
    seen: new WeakSet(),
    nonce: (realm.document.currentScript as HTMLScriptElement | null)?.nonce ?? '',
    isVisitorActing: acts.isActing,
    guard: (fresh) => realms.guard(fresh),
    guardFrame: (element) => realms.guardFrame(element),
  };
  const realms = createRealms((fresh) => installRealm(fresh, shared, owners));
  const scope = createScope(realm, shared);
  realms.guard(realm);
  return {
    review() {
      acts.forget();
      shared.connections.review();
      holdAgain(scope);
      shared.holds.review();
      sweep({ realm, cookie, ...owners, judge, report });
    },
    held: shared.holds.all,
    undo() {
      realms.undo();
      acts.undo();
    },
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
