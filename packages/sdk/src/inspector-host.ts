import { CATALOGUE, createMatcher, declareVendors, resolveRules, ruleOf } from '@sluice/catalog';
import type { Matcher } from '@sluice/catalog/head';
import { type Config, cleanUrl, type VendorId, type VendorTerms } from '@sluice/core';
import type { CookieJar, GateEntry } from '@sluice/gate';
import type { InspectorHost, TagEntry } from '@sluice/inspector';
import type { ConsentStore } from './consent-store.ts';
import { findKept } from './find-kept.ts';
import type { Journal, Standing } from './journal.ts';

/** What the inspector is shown. */
export interface InspectorSource {
  readonly document: Document;
  readonly config: Config;
  readonly terms: ReadonlyMap<VendorId, VendorTerms>;
  readonly store: ConsentStore;
  readonly journal: Journal;
  readonly matcher: Matcher;
  readonly jar: CookieJar;
}

/** Shows the inspector what the page's journal holds. It travels with the inspector, not with the script tag. */
export function createInspectorHost(source: InspectorSource): InspectorHost {
  const { document, config, terms, store, journal, matcher, jar } = source;
  const vendors = declareVendors(config, CATALOGUE);
  const { cookieOwner } = createMatcher(
    resolveRules(config, CATALOGUE.map(ruleOf)).rules.filter(({ id }) => terms.get(id)?.declared),
  );
  const names = new Map([...CATALOGUE, ...vendors].map(({ id, name }) => [id, name]));
  const seen = (): TagEntry[] => journal.entries().map((entry) => toTagEntry(entry, document.baseURI, terms));
  const kept = (): TagEntry[] =>
    findKept({ jar, cookieOwner, vendors, decide: store.decide, at: journal.standings().at(-1)?.at ?? 0 });
  return {
    entries() {
      const entries = seen();
      const told = new Set(entries.filter(({ state }) => state === 'kept').map(({ what }) => what));
      return [...entries, ...kept().filter(({ what }) => !told.has(what))];
    },
    state: store.state,
    subscribe: journal.subscribe,
    vendorName: (id) => names.get(id) ?? id,
    vendorOf: matcher.vendorOf,
    wasGranted: (vendor, at) => standingAt(journal.standings(), at)?.decide({ vendor }).granted ?? false,
  };
}

function standingAt(standings: readonly Standing[], at: number): Standing | undefined {
  return standings.filter((standing) => standing.at <= at).at(-1);
}

function toTagEntry(entry: GateEntry, base: string, terms: ReadonlyMap<VendorId, VendorTerms>): TagEntry {
  const { at, kind, what, subject, decision, outcome } = entry;
  const category = subject.category ?? (subject.vendor === undefined ? undefined : terms.get(subject.vendor)?.category);
  return {
    at,
    kind,
    what: kind === 'cookie' || kind === 'storage' ? what : addressOf(what, base),
    ...(subject.vendor !== undefined && { vendor: subject.vendor }),
    ...(category && { category }),
    state: outcome,
    reason: decision.reason,
  };
}

function addressOf(what: string, base: string): string {
  return (URL.canParse(what, base) && what !== '(inline)' && cleanUrl(new URL(what, base).href)) || what.slice(0, 80);
}
