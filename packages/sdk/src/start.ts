import { CATALOGUE_TABLE, createMatcher, decodeTable, resolveRules } from '@sluice/catalog/head';
import { type ParsedConfig, readSignals, resolveAsked, resolveRegime } from '@sluice/core';
import { type GateEntry, installGate, type Realm } from '@sluice/gate';
import { googleConsentMode } from '@sluice/integrations';
import { createChooserLoader } from './chooser-loader.ts';
import { createConsentStore } from './consent-store.ts';
import { createSluice } from './create-sluice.ts';
import { dispatch } from './dispatch.ts';
import { createInspectorOpener } from './inspector-opener.ts';
import { createJournal } from './journal.ts';
import type { LoadPart } from './parts.ts';
import { createPromptHost } from './prompt-host.ts';
import { restoreChoice } from './restore-choice.ts';
import type { Sluice } from './sluice.ts';
import { whenReady } from './when-ready.ts';

/** The page that Sluice boots in. */
export interface Page {
  readonly realm: Realm;
  readonly parsed: ParsedConfig;
  readonly loadPart: LoadPart;
  /** Addresses of Sluice's own files, which the gate must let through. */
  readonly own: readonly string[];
}

/**
 * Boots Sluice in a page, in the order of `docs/architecture.md`: rules, signals, regime, consent, integrations, gate;
 * then, once the document is parsed and only as far as they are needed, prompt, receipts and inspector. Everything
 * that must come before the page's own tags is synchronous.
 */
export function start({ realm, parsed: { config, issues }, loadPart, own }: Page): Sluice {
  const { document, location } = realm;

  const { rules, terms } = resolveRules(config, decodeTable(CATALOGUE_TABLE));
  const matcher = createMatcher(rules);
  const declared = rules.filter(({ id }) => terms.get(id)?.declared);
  const asked = resolveAsked(terms, config.categories, config.policy.revision);
  const signals = readSignals(realm);
  const regime = resolveRegime(config.region, config.regimes);
  const store = createConsentStore({
    config,
    regime,
    signals,
    terms,
    asked,
    restored: restoreChoice(document.cookie, config.cookie.name),
    now: Date.now,
  });

  const journal = createJournal();
  const chooser = createChooserLoader(
    {
      config,
      asked,
      store,
      location,
      fetch: realm.fetch.bind(realm),
      language: () => config.ui.language ?? (document.documentElement.lang || 'en'),
      stored: (receipt) => dispatch(document, 'sluice:receipt', receipt),
    },
    loadPart,
  );
  const prompt = createPromptHost({
    document,
    config,
    asked,
    store,
    rules: declared,
    matcher,
    loadPart,
    choose: chooser.choose,
  });
  const inspector = createInspectorOpener({ document, config, terms, store, journal, matcher }, loadPart);
  const embeds = new Set(rules.flatMap(({ id, embed }) => (embed ? id : [])));
  const needsPlaceholder = ({ kind, subject: { vendor }, outcome }: GateEntry): boolean =>
    outcome === 'held' && (kind === 'frame' || (vendor !== undefined && embeds.has(vendor)));

  // The order of these is the order in which a change takes effect: told to vendors' APIs, then let through, then told to the page.
  journal.turn(store.freeze());
  const undos = [
    store.subscribe(() => journal.turn(store.freeze())),
    config.integrations.googleConsentMode
      ? googleConsentMode.connect({ ...store, declares: (id) => terms.get(id)?.declared === true }, realm)
      : () => {},
  ];
  const gate = installGate({
    realm,
    ...matcher,
    decide: store.decide,
    allow: [...config.gate.allow, ...hostsOf(document.baseURI, [...own, config.collector])],
    report(entry) {
      journal.write(entry);
      if (needsPlaceholder(entry)) whenReady(document, prompt.show);
    },
  });
  const sluice = createSluice({
    store,
    asked,
    choose: chooser.choose,
    open: prompt.open,
    inspect: inspector.open,
    undo,
  });
  undos.push(
    gate.undo,
    store.subscribe(gate.review),
    store.subscribe(() => dispatch(document, 'sluice:change', sluice.snapshot())),
    prompt.undo,
    chooser.undo,
    inspector.undo,
  );
  gate.review();
  dispatch(document, 'sluice:ready', sluice.snapshot());
  whenReady(document, () => {
    if (store.state().prompt !== 'none') {
      prompt.show();
      chooser.prepare();
    }
    chooser.resume();
    if (issues.length > 0) void loadPart('issues').then(({ logIssues }) => logIssues(issues));
    if (location.hash === '#sluice') inspector.open();
  });
  return sluice;

  function undo(): void {
    for (const take of undos.reverse()) take();
  }
}

function hostsOf(base: string, addresses: readonly (string | undefined)[]): string[] {
  return addresses.flatMap((address) => (address ? new URL(address, base).host : []));
}
