import { MARK } from '@sluice/core';
import { STYLED } from './css.ts';
import { type Arrival, findHeld } from './find-held.ts';
import { holdElement } from './hold-element.ts';
import { holdImportMap } from './hold-import-map.ts';
import { keepInert } from './hold-script.ts';
import { holdStyle } from './hold-style.ts';
import type { Scope } from './scope.ts';
import { guardSrcdoc } from './srcdoc.ts';
import { isWatchedName, loadingOf, WATCHED } from './watched.ts';

/**
 * Judges an element that is about to be, or has just been, connected, and holds it if it must not load. Our own failure
 * holds as well: the element keeps its place and loads nothing.
 */
export function inspectElement(scope: Scope, element: Element, arrival: Arrival): void {
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
  if (arrival.isFresh || arrival.fromParser || isSheet) holdStyle(scope, element);
  // The parser may have read only a part of it as yet.
  if (arrival.fromParser && isSheet)
    element.ownerDocument.addEventListener('DOMContentLoaded', () => holdStyle(scope, element), { once: true });
  if (element.localName === 'script') holdImportMap(scope, element);
  if (element.localName === 'iframe') guardSrcdoc(scope, element as HTMLIFrameElement);
  if (scope.holds.of(element)) {
    if (element.localName === 'script') keepInert(scope, element);
    return;
  }
  const found = findHeld(scope, element, arrival);
  if (found) holdElement(scope, element, found, arrival);
}

/** Inspects a node and all below it. By node type and not by class: it may come from another realm. */
export function inspectTree(scope: Scope, node: unknown, arrival: Arrival): void {
  const { nodeType } = (node ?? {}) as Node;
  if (nodeType !== 1 && nodeType !== 11) return;
  const root = node as Element;
  if (nodeType === 1 && isWatched(scope, root)) inspectElement(scope, root, arrival);
  if (arrival.isFresh) inspectShadow(scope, root.shadowRoot, arrival);
  if (!root.firstElementChild) return;
  // Styles that are written where they stand are judged there; those that come with markup are judged with it.
  const selector = arrival.isFresh || arrival.fromParser ? `${WATCHED},${STYLED}` : WATCHED;
  for (const element of root.querySelectorAll(selector)) inspectElement(scope, element, arrival);
  if (!arrival.isFresh) return;
  for (const { shadowRoot } of root.querySelectorAll('*')) inspectShadow(scope, shadowRoot, arrival);
}

/** Markup and copies bring shadow trees that no `attachShadow` has told of. */
function inspectShadow(scope: Scope, root: ShadowRoot | null, arrival: Arrival): void {
  if (!root) return;
  inspectTree(scope, root, arrival);
  scope.watch(root);
}

/** Whether a node is an element without others in it that is not worth a look: what pages insert by the ten thousand. */
export function isPlain(scope: Scope, node: Node): boolean {
  const element = node as Element;
  return element?.nodeType === 1 && !element.firstElementChild && !isWatched(scope, element);
}

/** Whether an element is worth a look; cheap, since every element that a page inserts is asked about. */
export function isWatched({ attributes }: Scope, element: Element): boolean {
  return isWatchedName(element.localName) || attributes.get.call(element, MARK) !== null;
}
