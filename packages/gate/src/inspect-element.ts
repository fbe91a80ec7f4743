import { STYLED } from './css.ts';
import { type Arrival, findHeld } from './find-held.ts';
import { holdElement } from './hold-element.ts';
import { holdImportMap } from './hold-import-map.ts';
import { keepInert } from './hold-script.ts';
import { holdStyle } from './hold-style.ts';
import { hookImports } from './hook-imports.ts';
import { isMatch, queryAll } from './query.ts';
import type { Scope } from './scope.ts';
import { guardSrcdoc } from './srcdoc.ts';
import { loadingOf, WATCHED } from './watched.ts';

/** Finds the elements whose attributes may load something, in a tree of which nothing was judged. */
export const INSPECTED: string = `${WATCHED},${STYLED}`;

/**
 * Judges an element that is about to be, or has just been, connected, and holds it if it must not load. Our own failure
 * holds as well: the element keeps its place and loads nothing.
 */
export function inspectElement(scope: Scope, element: Element, arrival: Arrival = {}): void {
  scope.seen.add(element);
  try {
    inspect(scope, element, arrival);
  } catch {
    for (const name of Object.keys(loadingOf(element) ?? {})) scope.attributes.remove.call(element, name);
    if (element.localName === 'script') keepInert(scope, element);
  }
}

function inspect(scope: Scope, element: Element, arrival: Arrival): void {
  const isSheet = element.localName === 'style';
  holdStyle(scope, element);
  // The parser may have read only a part of it as yet.
  if (arrival.fromParser && isSheet)
    element.ownerDocument.addEventListener('DOMContentLoaded', () => holdStyle(scope, element), { once: true });
  if (element.localName === 'script') {
    holdImportMap(scope, element);
    if (!arrival.fromParser) hookImports(scope, element as HTMLScriptElement);
  }
  if (element.localName === 'iframe') guardSrcdoc(scope, element as HTMLIFrameElement);
  if (scope.holds.of(element)) {
    if (element.localName === 'script') keepInert(scope, element);
    return;
  }
  const found = findHeld(scope, element, arrival);
  if (found) holdElement(scope, element, found, arrival);
}

/**
 * Inspects a node and all below it, out of a document in which nothing loads or from markup: none of its attributes was judged. By node type
 * and not by class: it may come from another realm. Answers what it has looked at.
 */
export function inspectFresh(scope: Scope, node: Node): readonly Element[] {
  const { nodeType } = node;
  if (nodeType !== 1 && nodeType !== 11) return [];
  const root = node as Element;
  const found = [...queryAll(root, INSPECTED)];
  if (nodeType === 1 && isMatch(root, INSPECTED)) found.push(root);
  for (const element of found) inspectElement(scope, element, { isFresh: true });
  inspectShadow(scope, root.shadowRoot);
  for (const { shadowRoot } of queryAll(root, '*')) inspectShadow(scope, shadowRoot);
  return found;
}

/** Markup and copies bring shadow trees that no `attachShadow` has told of. */
function inspectShadow(scope: Scope, root: ShadowRoot | null): void {
  if (!root) return;
  inspectFresh(scope, root);
  scope.watch(root);
}
