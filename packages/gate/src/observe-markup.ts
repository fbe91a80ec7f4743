import { hasAddress } from './css.ts';
import { holdStyle } from './hold-style.ts';
import { inspectElement, isWatched } from './inspect-element.ts';
import { patchMethod, type Undo, undoAll } from './patch.ts';
import type { Scope } from './scope.ts';
import { WATCHED } from './watched.ts';

/**
 * Watches what the parser and other means outside our patches put into the document. The parser performs a microtask
 * checkpoint before it prepares a script, so that a script is inspected here before it runs; it may have been
 * fetched by the preload scanner by then, which no script can prevent. Styles that are written by property are seen here
 * before the browser fetches what they name, which it does as it paints.
 *
 * Marked tags that are granted already are released together, at the end of the batch.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#scriptEndTag
 */
export function observeMarkup(scope: Scope): Undo {
  const { document, Element, MutationObserver } = scope.realm;

  function inspect(element: Element): void {
    if (!scope.seen.has(element)) {
      inspectElement(scope, element, { fromParser: true });
      scope.guardFrame(element);
    }
    if (element.shadowRoot) watch(element.shadowRoot);
  }

  /** Also roots of shadow trees that came with the markup. */
  function inspectTree(root: Element | ShadowRoot): void {
    if (
      root.nodeType === 1 &&
      (isWatched(scope, root as Element) || (root as Element).shadowRoot || hasStyle(root as Element))
    )
      inspect(root as Element);
    if (!root.firstElementChild) return;
    for (const element of root.querySelectorAll(`${WATCHED},[style]`)) inspect(element);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  }

  const hasStyle = (element: Element): boolean => scope.attributes.get.call(element, 'style') !== null;

  const watched = new WeakSet<Node>();
  function watch(root: Document | ShadowRoot): void {
    if (watched.has(root)) return;
    watched.add(root);
    const top = 'documentElement' in root ? root.documentElement : root;
    if (top) inspectTree(top);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
  }

  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'attributes') reviewStyle(scope, target as Element);
      for (const node of addedNodes) if (node.nodeType === 1) inspectTree(node as Element);
    }
    scope.holds.flush();
  });
  watch(document);
  scope.holds.flush();
  const undos = [
    () => observer.disconnect(),
    patchMethod(Element.prototype, 'attachShadow', (native, self, args) => {
      const root = Reflect.apply(native, self, args);
      watch(root);
      return root;
    }),
  ];
  return () => undoAll(undos);
}

function reviewStyle(scope: Scope, element: Element): void {
  const style = scope.attributes.get.call(element, 'style');
  if (style && hasAddress(style)) holdStyle(scope, element);
}
