/** Whether the visitor is being asked, by what the page shows. */
export interface Questions {
  isOpen(): boolean;
  undo(): void;
}

/** The element that `mountUi` puts all of its interface into, and what in it asks: the banner and the preferences. */
const ROOT = '.sluice-ui';
const QUESTION = '[role=dialog], dialog[open]';

/**
 * Watches for the banner and the preferences, and calls `changed` when one of them comes or goes. It looks at the page because the
 * interface is a part of its own, which the modules for IAB neither load nor wait for. Only children of the body and the interface's own
 * elements are observed: to note every node makes a page's work slower.
 */
export function watchQuestions(document: Document, changed: () => void): Questions {
  let root: Element | null = null;
  const isOpen = (): boolean => Boolean(root?.isConnected && root.querySelector(QUESTION));
  const observer = new MutationObserver(review);
  function look(): void {
    const found = document.querySelector(ROOT);
    if (found && found !== root) {
      root = found;
      observer.observe(root, { childList: true, subtree: true, attributeFilter: ['open'] });
    }
  }
  function review(): void {
    look();
    if (isOpen() === was) return;
    was = !was;
    changed();
  }
  observer.observe(document.body ?? document.documentElement, { childList: true });
  look();
  let was = isOpen();
  return { isOpen, undo: () => observer.disconnect() };
}
