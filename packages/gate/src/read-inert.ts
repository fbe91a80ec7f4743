import { createInert } from './inert.ts';
import { inspectFresh } from './inspect-element.ts';
import type { Scope } from './scope.ts';

/** Reads markup by `parse`, in an inert document where nothing loads, with an element like `context` around it. */
export type ReadInert = (context: Element, parse: (twin: Element) => void) => DocumentFragment;

/**
 * Creates the reader of a realm: the browser's own parser makes the nodes, they are inspected, and then the caller moves
 * them to their place.
 */
export function createReadInert(scope: Scope): ReadInert {
  const inert = createInert(scope);
  return (context, parse) => {
    const document = inert();
    const twin = document.createElementNS(context.namespaceURI, context.localName);
    parse(twin);
    const source = twin.localName === 'template' ? (twin as HTMLTemplateElement).content : twin;
    keepNoscript(scope, source);
    const fragment = document.createDocumentFragment();
    while (source.firstChild) fragment.appendChild(source.firstChild);
    inspectFresh(scope, fragment);
    return fragment;
  };
}

/**
 * Makes text of what a `noscript` has: in an inert document scripting is off, so that it was read as elements there.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#the-noscript-element
 */
function keepNoscript({ setText }: Scope, nodes: ParentNode): void {
  for (const each of nodes.querySelectorAll('noscript')) setText.call(each, each.innerHTML);
}
