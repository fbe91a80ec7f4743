import type { DeclaredVendor } from '@sluice/catalog';
import type { Choice, Prompt, ReceiptSource } from '@sluice/core';
import { createBanner } from './banner.ts';
import { answerAll } from './choices.ts';
import { element } from './element.ts';
import type { UiHost } from './host.ts';
import { loadVendors } from './load-vendors.ts';
import type { TakeChoice } from './one-at-a-time.ts';
import type { PreferencesRoot } from './preferences-root.tsx';
import { savedText } from './saved-text.ts';
import { createSignalLine } from './signal-line.ts';
import { signalText } from './signal-text.ts';
import type { Texts } from './strings/texts.ts';
import { unlessBroken } from './unless-broken.ts';

/** What the prompt is made from. */
export interface PromptOptions {
  readonly host: UiHost;
  readonly texts: Texts;
  readonly choose: TakeChoice;
  /** Puts more styles into the page. */
  addStyles(css: string): void;
}

/** The prompt in the page. */
export interface PromptRoot {
  /** Opens the preferences; open ones stay as they are. Rejects if their code cannot be loaded. */
  open(): Promise<void>;
  undo(): void;
}

/** How long the status line stays, in milliseconds: it repeats what the preferences show at any time. */
const STATUS_STAYS = 8000;

/**
 * Creates the whole prompt in `root`: whichever of banner and signal line is due, the preferences while they are open, a
 * status line.
 */
export function createPrompt(options: PromptOptions, root: Element): PromptRoot {
  const { choose, host, texts } = options;
  const { text } = texts;
  const status = element('p', 'sluice-status', [], { role: 'status' });
  let first: { readonly key: string; readonly shown: Element | undefined } = { key: '', shown: undefined };
  let second: Promise<PreferencesRoot> | undefined;
  let vendors: readonly DeclaredVendor[] = [];
  let isDismissed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(words: string): void {
    status.textContent = words;
    clearTimeout(timer);
    if (words) timer = setTimeout(say, STATUS_STAYS, '');
  }

  /** Answers whether the choice was taken. */
  function answer(choice: Choice, source: ReceiptSource): boolean {
    const taken = choose(choice, source);
    taken?.then(
      (isKept) => say(isKept ? savedText(choice, host, vendors, texts) : text('savedHere')),
      () => say(text('notSaved')),
    );
    return taken !== undefined;
  }

  async function open(): Promise<void> {
    second ??= loadPreferences();
    (await second).open();
  }

  async function loadPreferences(): Promise<PreferencesRoot> {
    try {
      const [layer, listed] = await Promise.all([import('./second-layer.ts'), loadVendors(host)]);
      vendors = listed;
      options.addStyles(layer.PREFERENCES);
      texts.learn(layer.PREFERENCES_TEXTS);
      const place = element('div', '');
      status.before(place);
      return layer.createPreferences(
        { host, texts, vendors, choose: (choice) => answer(choice, 'preferences') },
        place,
      );
    } catch (cause) {
      // The next click tries again: the network may be back.
      second = undefined;
      throw new Error('[ui] the code of the preferences could not be loaded', { cause });
    }
  }

  /** What the signal line says now; empty where it is not due. */
  function lineOf(prompt: Prompt): string {
    return prompt === 'signal' && !isDismissed ? (unlessBroken(() => signalText(host, texts)) ?? '') : '';
  }

  /** Shows what is due in place of what was; what still is stays, with the focus that it may have. */
  function review(): void {
    const { prompt } = host.state();
    const line = lineOf(prompt);
    const key = line || prompt;
    if (key === first.key) return;
    first.shown?.remove();
    const make = line ? () => createSignalLine({ words: line, texts, open, dismiss }) : banner;
    first = { key, shown: line || prompt === 'banner' ? unlessBroken(make) : undefined };
    if (first.shown) root.prepend(first.shown);
  }

  function banner(): Element {
    return createBanner({ host, texts, answer: (yes) => answer(answerAll(host.asked, yes), 'banner'), open });
  }

  function dismiss(): void {
    isDismissed = true;
    review();
  }

  root.append(status);
  review();
  const unsubscribe = host.subscribe(review);
  return {
    open,
    undo() {
      unsubscribe();
      clearTimeout(timer);
      void second?.then((preferences) => preferences.undo());
    },
  };
}
