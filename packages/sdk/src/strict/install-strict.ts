import { resolveCsp } from '@sluice/catalog/head';
import { type Consent, onceCookie, readOnce } from '@sluice/core';
import { type Realm, registrableDomain } from '@sluice/gate';
import type { ConsentStore } from '../consent-store.ts';
import { readKeptRegion } from '../kept-region.ts';
import { logProblem } from '../log.ts';
import type { LoadPart } from '../parts.ts';
import type { Site } from '../resolve-site.ts';
import { readCookies } from '../restore-choice.ts';
import { whenReady } from '../when-ready.ts';
import { enforceCsp } from './enforce-csp.ts';
import { FIELDS_KEY } from './fields-key.ts';
import { loadAnew } from './load-anew.ts';

/** Strict mode in a page. */
export interface Strict {
  /**
   * Brings the page's policy in line with what is granted now, and loads the page anew where that is another one, once for each
   * choice: to loosen a policy there is no other way, and what a vendor had started before it was tightened (workers,
   * frames) goes on under the old one. Answers whether something is to run that only the new page lets run.
   */
  review(): boolean;
}

/** See {@link installStrict}. */
export type InstallStrict = (options: StrictOptions) => Strict;

/** What strict mode works with. */
export interface StrictOptions {
  readonly realm: Realm;
  readonly site: Site;
  readonly store: ConsentStore;
  /** Where Sluice's own files lie. */
  readonly own: readonly string[];
  readonly loadPart: LoadPart;
  /** Reads the stored choice anew. */
  restore(): Consent | undefined;
}

/**
 * Puts a page under the Content-Security-Policy of its consent, before anything else of it is parsed. From here on the browser
 * itself refuses what is not granted, wherever it is asked for: in fresh realms, workers, style sheets, pings.
 */
export function installStrict({ realm, site, store, own, loadPart, restore }: StrictOptions): Strict {
  const { document, location } = realm;
  const { config } = site;
  const once = onceCookie(config.cookie.name);
  const jar = { get: () => readCookies(document), set: (cookie: string) => writeCookie(document, cookie) };

  const allowed = readOnce(jar.get(), config.cookie.name);
  for (const vendor of allowed) store.allowOnce(vendor);
  if (allowed.length > 0) jar.set(`${once}=;path=/;max-age=0`);

  const domain = registrableDomain(location.hostname, jar);
  const collector = config.collector && new URL(config.collector, location.href).origin;
  const resolve = (): string | undefined =>
    resolveCsp({
      ...site,
      vendorOf: site.matcher.vendorOf,
      decide: store.decide,
      allow: [`${domain}:*`, ...config.gate.allow],
      own,
      collector,
    }).value;
  let policy = resolve();
  let leaving = false;
  const start = { ...store.state(), isCurrent: store.isCurrent() };
  enforceCsp(document, policy);
  whenReady(document, () => {
    if (hasKey(realm, FIELDS_KEY)) void loadPart('fields').then(({ restoreFields }) => restoreFields(realm));
  });

  /** Whether the page that is loaded anew will know what this one knows: if not, it would only ask again. */
  function isKept(): boolean {
    const onces = [...site.asked.vendors.keys()].filter((vendor) => store.decide({ vendor }).reason === 'once');
    if (onces.length > 0) jar.set(`${once}=${onces.join('!')};path=/;max-age=20;samesite=lax`);
    const { consent, region } = store.state();
    // An age that the page has told is told anew: by itself it is no reason to load anything. A region has to be there then.
    const isPlaced = region !== start.region;
    const isNew = consent !== start.consent || store.isCurrent() !== start.isCurrent || onces.length > 0;
    if (!isNew && !isPlaced) return false;
    if (isPlaced && readKeptRegion() !== region) return false;
    return readOnce(jar.get(), config.cookie.name).length === onces.length && (restore()?.at ?? 0) === consent.at;
  }

  async function leave(): Promise<void> {
    try {
      (await loadPart('fields')).keepFields(realm);
    } catch (error) {
      logProblem(String(error));
    }
    loadAnew(realm);
  }

  return {
    review() {
      const next = resolve();
      if (leaving || next === policy) return leaving;
      const before = policy?.split(' ');
      const opens = before !== undefined && !next?.split(' ').every((source) => before.includes(source));
      enforceCsp(document, next);
      if (!opens) policy = next;
      leaving = isKept();
      if (leaving) void leave();
      return leaving && opens;
    },
  };
}

/** A sandboxed document throws on mere access. */
function writeCookie(document: Document, cookie: string): void {
  try {
    document.cookie = cookie;
  } catch {}
}

function hasKey({ sessionStorage }: Realm, key: string): boolean {
  return sessionStorage.getItem(key) !== null;
}
