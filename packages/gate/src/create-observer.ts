import { holdStyle } from './hold-style.ts';
import { INSPECTED, inspectElement } from './inspect-element.ts';
import { patchMethod, type Undo } from './patch.ts';
import { noteElement } from './plain.ts';
import { isMatch, queryAll } from './query.ts';
import type { Scope } from './scope.ts';

/** A tree that stands for itself. */
export type Root = Document | ShadowRoot;

/** Watches the documents of a realm for what no patch sees. */
export interface Observer {
  /** Watches a tree from now on; what stands there already is inspected. */
  watch(root: Root): void;
  /** Watches shadow trees as they are attached. The undo ends all watching. */
  install(): Undo;
}

/**
 * Creates the observer of what the parser and other means outside our patches put into a document. The parser performs a microtask
 * checkpoint before it prepares a script, so that a script is inspected here before it runs; it may have been
 * fetched by the preload scanner by then, which no script can prevent. Styles that are written by property are seen here
 * before the browser fetches what they name, which it does as it paints.
 *
 * Once a document is parsed only styles are watched: what scripts insert went through a patch, and a browser that notes every
 * node for an observer takes twice as long to insert it, Firefox ten times.
 *
 * Marked tags that are granted already are released together, at the end of the batch.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#scriptEndTag
 */
export function createObserver(scope: Scope): Observer {
  const { Element, MutationObserver } = scope.realm;
  /** To which the parser may add. */
  const growing = new WeakSet<Root>();

  function inspect(element: Element): void {
    if (scope.seen.has(element)) return;
    inspectElement(scope, element, { fromParser: true });
    scope.guardFrame(element);
  }

  /** Also shadow trees that came with the markup. */
  function inspectTree(root: Element | ShadowRoot): void {
    if (root.nodeType === 1 && isMatch(root as Element, INSPECTED)) inspect(root as Element);
    watchShadow(root);
    if (!root.firstElementChild) return;
    for (const element of queryAll(root, INSPECTED)) inspect(element);
    for (const element of queryAll(root, '*')) watchShadow(element);
  }

  function inspectRecord(record: MutationRecord): void {
    for (const node of record.addedNodes) if (node.nodeType === 1) inspectTree(node as Element);
    const element = writtenInto(record);
    // The parser may bring a text in pieces: what was inspected with the tag was its beginning, or nothing.
    if (/^s(cript|tyle)$/.test(element?.localName ?? ''))
      inspectElement(scope, element as Element, { fromParser: true });
  }

  function watchShadow(host: Element | ShadowRoot): void {
    const { shadowRoot } = host as Element;
    if (shadowRoot) watch(shadowRoot);
  }

  function watch(root: Root): void {
    if (growing.has(root)) return;
    const isDocument = 'documentElement' in root;
    // A copy of its host brings a copy of it.
    if (!isDocument) noteElement(root.host);
    scope.trees.add(root);
    const document = isDocument ? root : root.ownerDocument;
    const top = isDocument ? root.documentElement : root;
    if (top) inspectTree(top);
    const observe = (isGrowing: boolean): void =>
      observer.observe(root, {
        childList: isGrowing,
        characterData: isGrowing,
        subtree: true,
        attributes: true,
        attributeFilter: ['style'],
      });
    const isGrowing = document.readyState === 'loading';
    observe(isGrowing);
    if (isGrowing) {
      growing.add(root);
      const settle = (): void => {
        growing.delete(root);
        observe(false);
      };
      document.addEventListener('readystatechange', settle, { once: true });
    }
    scope.holds.flush();
  }

  const observer = new MutationObserver((records) => {
    records.forEach(inspectRecord);
    // An element that is written to many times is looked at once.
    for (const element of new Set(records.map(styledBy))) if (element) holdStyle(scope, element);
    scope.holds.flush();
  });
  return {
    watch,
    install() {
      const undo = patchMethod(Element.prototype, 'attachShadow', (call) => {
        const root = call();
        watch(root);
        return root;
      });
      return () => {
        undo();
        observer.disconnect();
      };
    },
  };
}

/** The element whose children or text a record tells of. */
function writtenInto({ target, type }: MutationRecord): Element | null {
  return type === 'attributes' ? null : target.nodeType === 3 ? target.parentElement : (target as Element);
}

/** The element whose style a record tells of. */
function styledBy({ target, type }: MutationRecord): Element | undefined {
  return type === 'attributes' ? (target as Element) : undefined;
}
