import { inspectElement, kindOf, WATCHED } from './inspect-element.ts';
import type { Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Watches what the parser and other means outside our patches put into the document. The parser performs a microtask
 * checkpoint before it prepares a script, so that a script is inspected here before it runs; it may have been
 * fetched by the preload scanner by then, which no script can prevent.
 *
 * Each batch ends with a review, so that marked tags run where they are granted already.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#scriptEndTag
 */
export function observeMarkup(scope: Scope): Undo {
  const { document, MutationObserver, Element } = scope.realm;
  const inspected = new WeakSet<Element>();

  function inspect(element: Element): void {
    if (inspected.has(element)) return;
    inspected.add(element);
    // One element's failure must not end the batch and leave the others unwatched.
    try {
      inspectElement(scope, element, true);
    } catch {
      element.remove();
    }
  }

  function inspectTree(root: Element): void {
    if (kindOf(root)) inspect(root);
    if (root.firstElementChild) for (const element of root.querySelectorAll(WATCHED)) inspect(element);
  }

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) inspectTree(node);
    }
    scope.holds.review();
  });
  if (document.documentElement) inspectTree(document.documentElement);
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
