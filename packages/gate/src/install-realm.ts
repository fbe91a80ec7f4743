import type { Category } from '@sluice/core';
import { createObserver, type Root } from './create-observer.ts';
import { captureAttributes } from './held-attributes.ts';
import { installImportHook } from './install-import-hook.ts';
import { findProperty, hideSource, together, type Undo } from './patch.ts';
import { patchAttributes } from './patch-attributes.ts';
import { patchBeacon } from './patch-beacon.ts';
import { patchCaches } from './patch-caches.ts';
import { patchClones } from './patch-clones.ts';
import { patchCookieStore } from './patch-cookie-store.ts';
import { type OwnerOf, patchCookies } from './patch-cookies.ts';
import { patchDocumentWrite } from './patch-document-write.ts';
import { patchExecCommand } from './patch-exec-command.ts';
import { patchFetch } from './patch-fetch.ts';
import { patchFrames } from './patch-frames.ts';
import { patchFunctions } from './patch-functions.ts';
import { patchGeolocation } from './patch-geolocation.ts';
import { patchIndexedDb } from './patch-indexed-db.ts';
import { patchInlineStyles } from './patch-inline-styles.ts';
import { patchInsertions } from './patch-insertions.ts';
import { patchMarkup } from './patch-markup.ts';
import { patchMedia } from './patch-media.ts';
import { patchProperties } from './patch-properties.ts';
import { patchSheetText } from './patch-sheet-text.ts';
import { patchSockets } from './patch-sockets.ts';
import { patchStorage } from './patch-storage.ts';
import { patchStyleSheets } from './patch-style-sheets.ts';
import { patchWindows } from './patch-windows.ts';
import { patchWorkers } from './patch-workers.ts';
import { patchXhr } from './patch-xhr.ts';
import { installKinds } from './plain.ts';
import type { Realm, Scope, Shared } from './scope.ts';

/** Whose the names of cookies and keys are, and what else a realm's patches are told. */
export interface RealmOptions {
  readonly cookieOwner: OwnerOf;
  readonly storageOwner: OwnerOf;
  /** The category that geolocation belongs to; without one it is left alone. */
  readonly geolocation: Category | undefined;
}

/** A patched realm. */
export interface InstalledRealm {
  /** Watches a document that the same window got later. */
  watch(document: Root): void;
  undo: Undo;
}

/**
 * Patches one realm: the page's own window, or that of a frame whose code could otherwise reach natives that nobody
 * watches. What it holds goes to the page's one memory.
 */
export function installRealm(realm: Realm, shared: Shared, options: RealmOptions): InstalledRealm {
  const scope = createScope(realm, shared, (root) => observer.watch(root));
  const { cookieOwner, storageOwner, geolocation } = options;
  const observer = createObserver(scope);
  const undos = [
    hideSource(realm),
    installKinds(realm),
    // Those that use natives of others stand before them.
    patchMarkup(scope),
    patchSheetText(scope),
    patchClones(scope),
    patchAttributes(scope),
    patchProperties(scope),
    patchInsertions(scope),
    patchDocumentWrite(scope),
    patchExecCommand(scope),
    patchStyleSheets(scope),
    patchInlineStyles(scope),
    installImportHook(scope),
    patchFunctions(scope),
    patchFetch(scope),
    patchXhr(scope),
    patchBeacon(scope),
    patchCaches(scope),
    patchMedia(scope),
    patchSockets(scope),
    patchWorkers(scope),
    patchWindows(scope),
    patchFrames(scope),
    patchCookies(scope, cookieOwner),
    patchCookieStore(scope, cookieOwner),
    patchStorage(scope, storageOwner),
    patchIndexedDb(scope, storageOwner),
    patchGeolocation(scope, geolocation),
    observer.install(),
  ];
  observer.watch(realm.document);
  return { watch: observer.watch, undo: together(undos) };
}

/** What the parts of the gate work with in a realm that nobody has patched yet. */
export function createScope(realm: Realm, shared: Shared, watch: Scope['watch']): Scope {
  return {
    ...shared,
    realm,
    watch,
    attributes: captureAttributes(realm.Element),
    fetch: realm.fetch,
    setText: findProperty(realm.Node.prototype, 'textContent').descriptor?.set as Scope['setText'],
    insertBefore: realm.Node.prototype.insertBefore,
  };
}
