import { inspectElement, kindOf, WATCHED } from './inspect-element.ts';
import type { Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Watches what the parser and other means outside our patches put into the document. The parser performs a microtask
 * checkpoint before it prepares a script, so that a script is inspected here before it runs; it may have been
 * fetched by the preload scanner by then, which no script can prevent.
 *
 * Marked tags that are granted already are released together, at the end of the batch.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#scriptEndTag
 */
export function observeMarkup(scope: Scope): Undo {
  const { document, MutationObserver } = scope.realm;

  function inspect(element: Element): void {
    if (!scope.seen.has(element)) inspectElement(scope, element, true);
  }

  function inspectTree(root: Element): void {
    if (kindOf(root)) inspect(root);
    if (root.firstElementChild) for (const element of root.querySelectorAll(WATCHED)) inspect(element);
  }

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeType === 1) inspectTree(node as Element);
    }
    scope.holds.flush();
  });
  if (document.documentElement) inspectTree(document.documentElement);
  scope.holds.flush();
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
