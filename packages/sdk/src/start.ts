import { type Consent, hasButton, noticeNames, type ParsedConfig, type VendorId } from '@sluice/core';
import { type GateEntry, installGate, isRefused, type Realm } from '@sluice/gate';
import { languageFor } from '@sluice/ui/languages';
import { atPage } from './at-page.ts';
import type { ChooserOptions } from './chooser.ts';
import { createChooserLoader } from './chooser-loader.ts';
import { connectEvents } from './connect-events.ts';
import { createConsentStore } from './consent-store.ts';
import { createEvents } from './create-events.ts';
import { createNotices } from './create-notices.ts';
import { createSeen } from './create-seen.ts';
import { createSluice } from './create-sluice.ts';
import { createEmbedLoader } from './embed-loader.ts';
import type { InstallIab } from './iab/install-iab.ts';
import { createInspectorOpener } from './inspector-opener.ts';
import { createJournal } from './journal.ts';
import { logProblem } from './log.ts';
import type { LoadPart } from './parts.ts';
import { createPromptHost } from './prompt-host.ts';
import { resolveSite, type Site } from './resolve-site.ts';
import { restoreChoice } from './restore-choice.ts';
import type { Rights } from './rights.ts';
import { runQueue } from './run-queue.ts';
import type { Sluice } from './sluice.ts';
import type { InstallStrict } from './strict/install-strict.ts';
import { createSweepLoader } from './sweep-loader.ts';
import { takeTicket } from './take-ticket.ts';
import { tellVendors } from './tell-vendors.ts';
import { watchTabs } from './watch-tabs.ts';
import { welcome } from './welcome.ts';
import { whenReady } from './when-ready.ts';

/** The page that Sluice boots in. */
export interface Page {
  readonly realm: Realm;
  readonly parsed: ParsedConfig;
  readonly loadPart: LoadPart;
  /** Beginnings of addresses where Sluice's own files lie, which the gate must let through. */
  readonly own: readonly string[];
  /** What puts the page under a policy, where the configuration asks for it; the plain script tag does without. */
  readonly installStrict?: InstallStrict | undefined;
  /** What puts the stubs of IAB's APIs into the page; only the script tag for them has it. */
  readonly installIab?: InstallIab | undefined;
}

/**
 * Boots Sluice in a page, in the order of `docs/architecture.md`: rules, signals, regime, consent, integrations, gate;
 * then, once the document is parsed and only as far as they are needed, prompt, receipts and inspector. Everything
 * that must come before the page's own tags is synchronous.
 */
export function start({ realm, parsed, loadPart, own, installStrict, installIab }: Page): Sluice {
  const { document, location } = realm;
  const config = atPage(parsed.config, location);
  const ticket = takeTicket(realm);
  const site = resolveSite(config, realm);
  const { terms, matcher } = site;
  const restore = (): Consent | undefined => restoreChoice(document, config.cookie.name);
  const store = createConsentStore(site, restore(), Date.now);
  const strict = config.gate.strict ? installStrict?.({ realm, site, store, own, loadPart, restore }) : undefined;
  const journal = createJournal();
  const { tell, on } = createEvents(document);
  const view = {
    ...store,
    asked: site.asked,
    // No consent is never current.
    hasChosen: store.isCurrent,
    declares: (id: VendorId) => terms.get(id)?.declared === true,
  };
  // Subscribed in the order in which a change takes effect: told to vendors' APIs, let through, told to the page.
  journal.turn(store.freeze());
  const undos = [store.subscribe(() => journal.turn(store.freeze()))];
  const told = tellVendors({ realm, config, consent: view }, loadPart);
  const embeds = createEmbedLoader({ realm, ...view }, loadPart);
  undos.push(told.undo, embeds.undo);
  const languageNow = (): string => languageFor(config.ui.language ?? document.documentElement.lang);
  const page: ChooserOptions & Site = {
    ...site,
    store,
    restore,
    location,
    // Captured before the gate: what Sluice asks its own hosts for is not for the gate to hold.
    fetch: realm.fetch.bind(realm),
    language: languageNow,
    stored: (receipt) => tell('receipt', receipt),
  };
  const seen = createSeen(config.expiry, Date.now);
  const chooser = createChooserLoader(page, loadPart, told.prepare);
  const notices = createNotices({ ...page, ...chooser, seen, undos }, loadPart);
  const rights = async (): Promise<Rights> => (await loadPart('rights')).createRights({ ...page, ...chooser, seen });
  const prompt = createPromptHost({ ...page, ...chooser, document, loadPart, seen, notices, languageNow, rights });
  const needsPlaceholder = ({ kind, subject: { vendor }, outcome }: GateEntry): boolean =>
    outcome === 'held' && (kind === 'frame' || (vendor !== undefined && site.embeds.has(vendor)));

  let isUndone = false;
  let greet: () => void = () => {};
  /** Settles when it is known who has come, so that something may be shown. */
  const welcomed = new Promise<void>((resolve) => {
    greet = () => {
      resolve();
      if (isUndone) return;
      const { prompt: due } = store.state();
      if (due === 'none' || (due !== 'banner' && seen.has(noticeNames.unasked(due, config.policy)))) {
        if (hasButton(config.ui)) prompt.show();
        return;
      }
      ask();
      chooser.prepare();
    };
  });
  void welcomed.then(notices.isDue).then((isDue) => isDue && !isUndone && prompt.show());
  const ask = (): void => {
    if (isUndone) return;
    prompt.show();
    gate.prepare();
  };

  const gate = installGate({
    realm,
    ...matcher,
    decide: store.decide,
    globalsOf: site.globalsOf,
    loadsUngranted: told.loadsUngranted,
    allow: config.gate.allow,
    own,
    geolocation: config.gate.geolocation,
    loadLate: () => Promise.all([loadPart('late'), embeds.load()]).then(([code]) => code),
    report(entry) {
      journal.write(entry);
      if (needsPlaceholder(entry)) void welcomed.then(ask);
    },
  });
  const { jar } = gate;
  const inspector = createInspectorOpener({ ...site, document, store, journal, jar }, loadPart);
  const sluice = createSluice({
    store,
    on,
    choose: chooser.choose,
    // Where the browser does not tell for how long an act counts, nobody can say that it still does.
    isActing: () => realm.navigator.userActivation !== undefined && gate.isVisitorActing(),
    open: prompt.open,
    inspect: inspector.open,
    undo() {
      isUndone = true;
      for (const undo of undos.splice(0).reverse()) undo();
    },
  });
  const sweeper = createSweepLoader(
    {
      realm,
      ...matcher,
      jar,
      decide: store.decide,
      report: journal.write,
      learn: site.learn,
      isNeeded: () => site.declared.some(({ id }) => isRefused(store.decide({ vendor: id }))),
    },
    loadPart,
  );
  // What a policy still refuses is not released into it: the page that is loaded anew lets it run.
  undos.push(
    gate.undo,
    store.subscribe(() => strict?.review() || gate.review()),
    store.subscribe(sweeper.sweep),
    sweeper.undo,
  );
  undos.push(store.subscribe(() => tell('change', sluice.snapshot())));
  undos.push(prompt.undo, chooser.undo, inspector.undo);
  // Behind the gate, which guards the frames by which others find the APIs.
  if (installIab) undos.push(installIab(page, realm, loadPart));
  // After the caller: whoever starts listening with these finds `window.sluice`.
  queueMicrotask(() => runQueue(realm, sluice));
  queueMicrotask(() => tell('ready', sluice.snapshot()));

  const openInspector = (): void => {
    if (location.hash === '#sluice') inspector.open();
  };
  undos.push(connectEvents(realm, ['hashchange'], openInspector));
  whenReady(document, () => {
    if (isUndone) return;
    // Another tab, or a page that comes back from the history, may have heard another choice meanwhile. Only now, because
    // to listen for storage opens it, which blocks a page's start for milliseconds.
    undos.push(
      watchTabs(
        realm,
        config.cookie.name,
        () => store.replace(restore()),
        () => void rights().then(({ forget }) => forget(), logProblem),
      ),
    );
    // What earlier visits left is swept only now: the first access to storage blocks a page's start for milliseconds.
    sweeper.sweep();
    embeds.start();
    void welcome({ page, ticket, choose: chooser.choose, loadPart, greet }).then((undo) =>
      isUndone ? undo() : undos.push(undo),
    );
    told.resume();
    chooser.resume();
    const all = [...parsed.issues, ...site.issues];
    if (all.length > 0 || told.loadsUngranted.size > 0)
      void loadPart('issues').then(({ logIssues }) => logIssues(all, site));
    openInspector();
  });
  return sluice;
}
