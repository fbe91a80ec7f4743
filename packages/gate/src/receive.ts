import { hasAddress, holdCss } from './css.ts';
import { holdStyle } from './hold-style.ts';
import { inspectElement, inspectFresh } from './inspect-element.ts';
import { isIdle, isPlain, loadersIn } from './plain.ts';
import type { Scope } from './scope.ts';

/** What has to be done once nodes stand in their place: guard these frames, or wait for what this style names. */
export type Received = readonly Element[] | undefined;

/**
 * Inspects a node that is about to be inserted into `place`. Nothing loads in a tree that is not in the document; it is inspected
 * whole when it comes there. What comes out of an inert document starts to load with the move, wherever it goes.
 */
export function receive(scope: Scope, place: Node | null, node: unknown): Received {
  if (!place || !node || typeof node !== 'object' || isIdle(scope.realm.document, place, node)) return undefined;
  const { nodeType } = node as Node;
  if (nodeType === 3) return receiveText(scope, place as Element, node as Text);
  const root = node as Element;
  if (nodeType !== 1 && nodeType !== 11) return undefined;
  const isFresh = root.ownerDocument.defaultView === null;
  // The options of a list do not tell.
  if (!isFresh && place.isConnected === false) return undefined;
  const found = isFresh ? inspectFresh(scope, root) : loadersFrom(root);
  if (!isFresh) for (const element of found) inspectElement(scope, element);
  return found.filter(isFrame);
}

function loadersFrom(root: Element): readonly Element[] {
  const below = loadersIn(root);
  return isPlain(root) ? below : [root, ...below];
}

function isFrame({ localName }: Element): boolean {
  return /^(i?frame|object)$/.test(localName);
}

/** Finishes what {@link receive} began. */
export function settle(scope: Scope, received: Received): void {
  for (const element of received ?? []) {
    if (element.localName === 'style') holdStyle(scope, element);
    else scope.guardFrame(element);
  }
}

/** What a page passes in place of a text node; anything else stays as it is. */
export function receiveString(place: Node | null, node: unknown): unknown {
  const isCss = typeof node === 'string' && (place as Element | null)?.localName === 'style' && hasAddress(node);
  return isCss ? place?.ownerDocument?.createTextNode(node) : node;
}

/** Text in a style sheet counts from the moment it is there: a rule that imports another sheet fetches it in that call. */
function receiveText(scope: Scope, place: Element, text: Text): Received {
  if (place.localName !== 'style' || !hasAddress(text.data)) return undefined;
  scope.setText.call(text, holdCss(scope, text.data).css);
  return [place];
}
