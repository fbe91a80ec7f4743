import type { Matcher } from '@sluice/catalog/head';
import {
  type Choice,
  type Config,
  LOAD_MARK,
  OPEN_MARK,
  type ReceiptSource,
  type VendorId,
  type VendorRule,
} from '@sluice/core';
import type { FirstTexts, Rights, Ui, UiHost } from '@sluice/ui';
import type { ConsentStore } from './consent-store.ts';
import type { Notices } from './create-notices.ts';
import type { Seen } from './create-seen.ts';
import { logProblem } from './log.ts';
import type { LoadPart } from './parts.ts';

/** The visitor's side of the page, loaded only when there is something to show. */
export interface PromptHost {
  /** Loads the user interface if it is not there; it shows what the state asks for. */
  show(): void;
  /** Opens the preferences. */
  open(): void;
  undo(): void;
}

/** What the user interface is connected to. */
export interface PromptHostOptions {
  readonly document: Document;
  readonly config: Config;
  readonly store: ConsentStore;
  /** How the declared vendors are recognised. */
  readonly declared: readonly VendorRule[];
  readonly matcher: Matcher;
  readonly loadPart: LoadPart;
  readonly seen: Seen;
  readonly notices: Notices;
  /** The built-in language that serves the page best. */
  languageNow(): string;
  choose(choice: Choice, source: ReceiptSource): Promise<boolean>;
  /** See `UiHost.rights`. */
  rights(): Promise<Rights>;
}

/** Connects the user interface, without loading it yet. */
export function createPromptHost(options: PromptHostOptions): PromptHost {
  const { document, config, store, declared, matcher, loadPart, choose, seen, notices, languageNow, rights } = options;
  let mounted: Promise<Ui> | undefined;
  const host: UiHost = {
    config,
    get asked() {
      return store.asked();
    },
    pending: store.pending,
    rules: declared,
    vendors: async () => (await loadPart('vendors')).listVendors(config),
    moreTexts: async (tag) => (await loadPart(`more-${tag}`)).more,
    state: store.state,
    subscribe: store.subscribe,
    decide: store.decide,
    vendorOf: matcher.vendorOf,
    choose,
    notices: notices.ofOperator,
    hasSeen: seen.has,
    see: seen.add,
    rights,
    loadOnce: (vendor: VendorId) => store.allowOnce(vendor),
  };

  /** At the same time as the prompt, which has English itself: a visitor would wait for one after the other. */
  async function firstTexts(): Promise<FirstTexts | undefined> {
    const language = languageNow();
    if (language === 'en') return undefined;
    try {
      return { language, prompt: (await loadPart(`text-${language}`)).prompt };
    } catch (error) {
      // A question in English is better than none.
      logProblem(String(error));
      return undefined;
    }
  }

  function mount(): Promise<Ui | undefined> {
    mounted ??= Promise.all([loadPart('ui'), firstTexts()]).then(([{ mountUi }, first]) =>
      mountUi(host, document, first, loadPart),
    );
    return mounted.catch((error: unknown) => {
      // Nothing can be chosen without it, so that everything stays as the law says it is without a choice.
      mounted = undefined;
      logProblem(String(error));
      return undefined;
    });
  }

  const open = (): void => void mount().then((ui) => ui?.open());
  const onClick = (event: Event): void => {
    const pressed = event.composedPath().find(isMarked);
    if (!pressed) return;
    const vendor = pressed.getAttribute(LOAD_MARK);
    if (vendor === null) open();
    // A click that page code makes is no act of the visitor. What there is nothing to load for stays the page's own link.
    else if (event.isTrusted && store.asked().vendors.has(vendor) && !store.decide({ vendor }).granted)
      host.loadOnce(vendor);
    else return;
    event.preventDefault();
  };
  // Before the page's own code, which may keep the click from going on.
  document.addEventListener('click', onClick, true);
  return {
    show: () => void mount(),
    open,
    undo() {
      document.removeEventListener('click', onClick, true);
      void mounted?.then((ui) => ui.undo());
    },
  };
}

/** Not by `closest`, which ends at the edge of a shadow root: the path of an event leads through all that are open. */
function isMarked(target: EventTarget): target is Element {
  return target instanceof Element && (target.hasAttribute(LOAD_MARK) || target.hasAttribute(OPEN_MARK));
}
