import type { DeclaredVendor } from '@sluice/catalog';
import type { HeldButton } from './held-buttons.ts';
import type { HeldEmbed } from './held-embed.ts';
import { keepHints } from './keep-hints.ts';
import { insertPlaceholder, type PlaceholderRoot, type RootOptions } from './placeholder-root.tsx';

/** The placeholders of a page. */
export interface Placeholders {
  /** Puts them right for what is held now. */
  review(held: readonly HeldEmbed[], buttons: readonly HeldButton[]): void;
  /** Removes them all. */
  undo(): void;
}

/** What all placeholders of a page share. */
export type PlaceholdersOptions = Omit<RootOptions, 'embed' | 'vendor' | 'id'> & {
  readonly vendors: readonly DeclaredVendor[];
};

/** Creates the placeholders of a page, none at first. */
export function keepPlaceholders({ vendors, ...options }: PlaceholdersOptions): Placeholders {
  const roots = new Map<Element, PlaceholderRoot>();
  const hints = keepHints(vendors, options.texts);
  let count = 0;

  function insert(embed: HeldEmbed): void {
    const vendor = vendors.find(({ id }) => id === embed.subject.vendor);
    const { element } = embed;
    const id = `sluice-embed-${++count}`;
    const root = insertPlaceholder({ ...options, embed, vendor, id }, () => roots.delete(element));
    if (root) roots.set(element, root);
  }

  function isOver({ embed }: PlaceholderRoot, isHeld: boolean): boolean {
    return !isHeld && !options.host.decide(embed.subject).granted;
  }

  function review(held: readonly HeldEmbed[], buttons: readonly HeldButton[]): void {
    hints.review(buttons);
    const elements = new Set<Element>(held.map(({ element }) => element));
    for (const [element, root] of roots) {
      const isHeld = elements.has(element);
      if (!root.isKept() || isOver(root, isHeld)) {
        roots.delete(element);
        root.remove();
      } else if (isHeld) root.hold();
      else root.await();
    }
    for (const embed of held) if (!roots.has(embed.element)) insert(embed);
  }

  return {
    review,
    undo() {
      hints.undo();
      for (const root of roots.values()) root.remove();
      roots.clear();
    },
  };
}
