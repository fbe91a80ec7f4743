import { connectPageChanges } from './connect-page-changes.ts';
import { findHeldEmbeds, type HeldEmbed } from './held-embed.ts';
import type { UiHost } from './host.ts';
import { loadVendors } from './load-vendors.ts';
import type { TakeChoice } from './one-at-a-time.ts';
import type { PlaceholderRoot } from './placeholder-root.tsx';
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

type Insert = (embed: HeldEmbed) => PlaceholderRoot | undefined;

/**
 * Keeps a placeholder before every embed that is held, now and later: it goes when its vendor is granted or its element
 * leaves the page, and comes back with a withdrawal. Returns the undo, which removes them all.
 */
export function connectPlaceholders(options: PlaceholderOptions): () => void {
  const { document, host } = options;
  const roots = new Map<Element, PlaceholderRoot>();
  let isLoading = false;
  let insert: Insert | undefined;
  let isUndone = false;

  async function load(): Promise<void> {
    isLoading = true;
    insert = await loadInsert(options);
    if (!isUndone) review();
  }

  function removeExcept(held: ReadonlySet<Element>): void {
    for (const [element, root] of roots) {
      if (held.has(element) && root.isInPlace()) continue;
      roots.delete(element);
      root.remove();
    }
  }

  function review(): void {
    const embeds = findHeldEmbeds(host, document);
    removeExcept(new Set(embeds.map(({ element }) => element)));
    if (embeds.length > 0 && !isLoading) load();
    if (!insert) return;
    for (const embed of embeds) {
      const root = roots.get(embed.element) ?? insert(embed);
      if (root) roots.set(embed.element, root);
    }
  }

  review();
  const undos = [host.subscribe(review), connectPageChanges(document, review)];
  return () => {
    isUndone = true;
    for (const undo of undos) undo();
    removeExcept(new Set());
  };
}

/** Pages without an embed pay neither for the placeholders' code nor for what they tell of a vendor. */
async function loadInsert({ addStyles, choose, host, open, texts }: PlaceholderOptions): Promise<Insert> {
  const [layer, vendors, more] = await Promise.all([
    import('./embed-layer.ts'),
    loadVendors(host),
    host.moreTexts(texts.language),
  ]);
  addStyles(layer.PLACEHOLDER);
  texts.learn(more);
  return (embed) => {
    const vendor = vendors.find(({ id }) => id === embed.subject.vendor);
    return layer.insertPlaceholder({ choose, embed, vendor, host, texts, open });
  };
}
