import { connectPageChanges } from './connect-page-changes.ts';
import { findHeldButtons } from './held-buttons.ts';
import { findHeldEmbeds } from './held-embed.ts';
import type { UiHost } from './host.ts';
import type { Placeholders } from './keep-placeholders.ts';
import { loadVendors } from './load-vendors.ts';
import type { TakeChoice } from './one-at-a-time.ts';
import type { Texts } from './strings/texts.ts';

/** What the placeholders need of the prompt that they belong to. */
export interface PlaceholderOptions {
  readonly host: UiHost;
  readonly document: Document;
  readonly texts: Texts;
  readonly choose: TakeChoice;
  /** Opens the preferences. */
  open(): void;
  /** Puts more styles into the page. */
  addStyles(css: string): void;
}

/**
 * Keeps a placeholder for every embed that is held, and a description at every button that loads one, now and later: a placeholder gives way when its vendor is granted and the embed is there, goes
 * when that leaves the page, and comes back with a withdrawal. Returns the undo, which removes them all.
 */
export function connectPlaceholders(options: PlaceholderOptions): () => void {
  const { document, host } = options;
  let isLoading = false;
  let placeholders: Placeholders | undefined;
  let isUndone = false;

  async function load(): Promise<void> {
    isLoading = true;
    const loaded = await loadPlaceholders(options);
    if (isUndone) return;
    placeholders = loaded;
    review();
  }

  function review(): void {
    const held = findHeldEmbeds(host, document);
    const buttons = findHeldButtons(host, document);
    if (held.length + buttons.length > 0 && !isLoading) load();
    placeholders?.review(held, buttons);
  }

  review();
  const undos = [host.subscribe(review), connectPageChanges(document, review)];
  return () => {
    isUndone = true;
    for (const undo of undos) undo();
    placeholders?.undo();
  };
}

/** Pages without an embed pay neither for the placeholders' code nor for what they tell of a vendor. */
async function loadPlaceholders({ addStyles, choose, host, open, texts }: PlaceholderOptions): Promise<Placeholders> {
  const [layer, vendors, more] = await Promise.all([
    import('./embed-layer.ts'),
    loadVendors(host),
    host.moreTexts(texts.language),
  ]);
  addStyles(layer.PLACEHOLDER);
  texts.learn(more);
  return layer.keepPlaceholders({ choose, host, open, texts, vendors });
}
