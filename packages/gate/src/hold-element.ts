import type { Arrival, Finding } from './find-held.ts';
import { findHeld, markedValue } from './find-held.ts';
import { hideAttribute, revealAttributes, writtenAttribute } from './held-attributes.ts';
import { holdScript } from './hold-script.ts';
import type { Scope } from './scope.ts';
import { loadingOf } from './watched.ts';

/**
 * Holds an element by taking its addresses out; a script by its type. A marked element carries them under `data-` and
 * gets them on release. What the page reads of the element is what it wrote.
 */
export function holdElement(scope: Scope, element: Element, found: Finding, arrival: Arrival = {}): void {
  if (element.localName === 'script') {
    holdScript(scope, element as HTMLScriptElement, found.subject, Boolean(arrival.fromParser));
    return;
  }
  const { kind, subject, what } = found;
  const isFrame = kind === 'frame';
  const wasLive = isFrame && scope.attributes.get.call(element, 'src') !== null;
  hideAddresses(scope, element);
  // The parser has begun the frame's navigation: moving it in its place ends that.
  if (arrival.fromParser && wasLive && element.parentNode) {
    scope.insertBefore.call(element.parentNode, element, element.nextSibling);
  }
  const isPixel = kind === 'image' && element.localName === 'img' && !element.isConnected;
  scope.holds.add({
    kind,
    subject,
    what,
    element,
    release() {
      // In the microtask of the frame's own insertion Chromium overrides a new address by about:blank.
      if (isFrame) setTimeout(() => letLoad(scope, element));
      else letLoad(scope, element);
    },
    // An image outside the document is a request that nobody sees: it fails like one.
    ...(isPixel && { drop: () => void queueMicrotask(() => element.dispatchEvent(new Event('error'))) }),
  });
}

/** Judges a held element anew after the page has changed one of its addresses. */
export function reconsider(scope: Scope, element: Element): void {
  scope.holds.remove(scope.holds.of(element));
  const found = findHeld(scope, element, { isFresh: true });
  if (found) holdElement(scope, element, found);
  else letLoad(scope, element);
}

/** Takes a frame that loaded with a grant out of the page's sight again: what runs in it is out of the gate's reach. */
export function unloadFrame(scope: Scope, element: Element, found: Finding): void {
  const { contentWindow } = element as HTMLIFrameElement;
  // `src` would leave an entry in the history.
  contentWindow?.location.replace('about:blank');
  holdElement(scope, element, found);
}

function hideAddresses(scope: Scope, element: Element): void {
  const { attributes } = scope;
  for (const name of Object.keys(loadingOf(element) ?? {})) {
    const value = writtenAttribute(attributes, element, name) ?? markedValue(scope, element, name);
    if (value !== null) hideAttribute(attributes, element, name, value);
  }
}

/** Gives an element its addresses back, unless another of them has to wait. */
function letLoad(scope: Scope, element: Element): void {
  const other =
    scope.attributes.get.call(element, 'data-sluice') === null && findHeld(scope, element, { isFresh: true });
  if (other) {
    holdElement(scope, element, other);
    return;
  }
  revealAttributes(scope.attributes, element);
  // A media element has chosen among its sources by then, and has to be told to choose again.
  const { parentNode } = element;
  if (element.localName === 'source' && parentNode && 'load' in parentNode) (parentNode as HTMLMediaElement).load();
}
