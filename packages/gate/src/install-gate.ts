import type { Category, Decision, Subject, VendorId } from '@sluice/core';
import { type CookieJar, captureCookies } from './capture-cookies.ts';
import { createClassify } from './classify.ts';
import { createConnections } from './connections.ts';
import { createRealms } from './guard-realms.ts';
import type { GateEntry, Hold, Kind } from './hold.ts';
import { holdAgain } from './hold-again.ts';
import { createHolds } from './holds.ts';
import { createScope, installRealm } from './install-realm.ts';
import { isAllowed } from './is-allowed.ts';
import { createLateScripts, type LateCode } from './late-scripts.ts';
import type { Undo } from './patch.ts';
import { createSameSite } from './same-site.ts';
import type { Realm, Shared } from './scope.ts';
import { createStubs } from './stubs.ts';
import { createTrees } from './trees.ts';
import { createVisitorActs } from './visitor-acts.ts';

/** What a gate needs of whoever installs it. */
export interface GateOptions {
  readonly realm: Realm;
  /** The judge. If it throws, the subject is held. */
  decide(subject: Subject): Decision;
  vendorOf(url: URL): VendorId | undefined;
  cookieOwner(name: string): VendorId | undefined;
  storageOwner(key: string): VendorId | undefined;
  /** The category that the visitor's place belongs to; left out, it is the browser's affair alone. */
  readonly geolocation?: Category | undefined;
  /** Names of what a vendor puts on `window` for pages to call. */
  globalsOf(vendor: VendorId): readonly string[];
  /**
   * Vendors whose tags may load and send while the visitor has not answered: what they write, and frames and workers, out of the gate's reach,
   * wait all the same; a refusal or a signal holds everything. The judge says no to them as before, which is the reason in their lines.
   */
  readonly loadsUngranted?: ReadonlySet<VendorId> | undefined;
  /** Hosts, beside the page's own site, that are never held unless they belong to a known vendor. */
  readonly allow: readonly string[];
  /** Beginnings of addresses that are never held: where Sluice's own files lie. */
  readonly own: readonly string[];
  /** Loads the code for scripts that are released. */
  loadLate(): Promise<LateCode>;
  /** Gets a line for everything that is judged. */
  report(entry: GateEntry): void;
}

/** An installed gate. */
export interface Gate {
  /** Judges everything anew: call it after every change that `decide` depends on. Releases and drops. */
  review(): void;
  /** Loads ahead what a release needs, so that the click need not wait for it. */
  prepare(): void;
  /** What is held now. */
  held(): readonly Hold[];
  /** Tells whether the visitor has acted on the page since the last {@link review}, and just now. */
  isVisitorActing(): boolean;
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
  const mayGo = (subject: Subject, kind?: Kind): Decision => {
    const decision = judge(subject);
    const { category, vendor = '' } = subject;
    const isExempt =
      decision.reason === 'opt-in' &&
      options.loadsUngranted?.has(vendor) &&
      !/cookie|storage|frame|worker/.test(kind ?? '') &&
      // Its mark may name a category that is refused or closed.
      (category === undefined || /opt-in|given|insisted/.test(judge({ category }).reason));
    return isExempt ? { ...decision, granted: true } : decision;
  };
  const jar = captureCookies(realm);
  const isSameSite = createSameSite(realm.location.hostname, jar);
  const ownerBy = (ownerOf: (name: string) => VendorId | undefined) => (name: string) => {
    const vendor = ownerOf(name);
    return vendor === undefined ? undefined : { vendor };
  };
  const cookieOwner = ownerBy(options.cookieOwner);
  const storageOwner = ownerBy(options.storageOwner);
  const settings = { cookieOwner, storageOwner, geolocation: options.geolocation };
  const acts = createVisitorActs(realm);
  const holds = createHolds({
    document: realm.document,
    judge: mayGo,
    report,
    // While the page is parsed its events are still to come, and what is written can wait.
    ready: (batch) =>
      realm.document.readyState !== 'loading' && batch.some(({ kind }) => /script|frame/.test(kind))
        ? late.prepare()
        : undefined,
    settled() {
      stubs.settle();
      late.settle();
    },
  });
  const { isReleasing } = holds;
  const late = createLateScripts(() => scope, isReleasing, options.loadLate);
  const { isRunning } = late;
  const stubs = createStubs({ realm, judge: mayGo, globalsOf: options.globalsOf, isRunning, isReleasing });
  const shared: Shared = {
    judge: mayGo,
    holds,
    late,
    stubs,
    connections: createConnections(mayGo),
    classify: createClassify({
      document: realm.document,
      vendorOf: options.vendorOf,
      isOwn: (url) =>
        isSameSite(url.hostname) ||
        options.allow.some((pattern) => isAllowed(url, pattern)) ||
        options.own.some((start) => url.href.startsWith(start)),
    }),
    seen: new WeakSet(),
    trees: createTrees(),
    nonce: (realm.document.currentScript as HTMLScriptElement | null)?.nonce ?? '',
    isVisitorActing: acts.isActing,
    guard: (fresh) => realms.guard(fresh),
    guardFrame: (element) => realms.guardFrame(element),
  };
  const realms = createRealms((fresh) => installRealm(fresh, shared, settings));
  // Late scripts have nothing to watch that the page's own realm does not.
  const scope = createScope(realm, shared, () => {});
  realms.guard(realm);
  return {
    review() {
      acts.forget();
      stubs.review();
      shared.connections.review();
      holdAgain(scope);
      holds.review();
    },
    prepare: () => void late.prepare(),
    isVisitorActing: acts.isActing,
    jar,
    held: holds.all,
    undo() {
      stubs.undo();
      late.undo();
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
