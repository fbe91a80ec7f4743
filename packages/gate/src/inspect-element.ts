import type { Subject } from '@sluice/core';
import type { Kind } from './hold.ts';
import { holdAddress } from './hold-address.ts';
import { holdScript, isRunnable, keepInert } from './hold-script.ts';
import { MARK, parseMark } from './mark.ts';
import type { Scope } from './scope.ts';

/** The elements that the gate looks at, and what they are to it. */
const KIND_OF: Readonly<Record<string, Kind>> = { script: 'script', iframe: 'frame', img: 'image' };

/** Finds those elements in a tree. */
export const WATCHED = 'script,iframe,img';

/** The kind of an element that the gate looks at, or `undefined`. */
export function kindOf(element: Element): Kind | undefined {
  return Object.hasOwn(KIND_OF, element.localName) ? KIND_OF[element.localName] : undefined;
}

/**
 * Whose an element with this address is, by its mark and by the address; `undefined` where the gate has no business with
 * it. A mark says who a tag is; where it names only a category, its address may add the vendor.
 */
export function subjectOf(scope: Scope, element: Element, kind: Kind, address: unknown): Subject | undefined {
  const mark = scope.attributes.get.call(element, MARK);
  const byAddress = address === null ? undefined : scope.classify(address, kind);
  if (mark === null) return byAddress;
  const marked = parseMark(mark);
  return marked.category && byAddress?.vendor ? { ...marked, vendor: byAddress.vendor } : marked;
}

/**
 * Judges an element that is about to be, or has just been, connected, and holds it if it must not load. Our own failure
 * holds as well: the element keeps its place and loads nothing.
 *
 * An image without a mark is left alone here: it began to load when it got its address, and taking that out would only
 * make it a second request after release. Only a lazy one waits for its place.
 *
 * @param fromParser the parser connected it
 */
export function inspectElement(scope: Scope, element: Element, fromParser: boolean): void {
  const kind = kindOf(element);
  if (!kind) return;
  scope.seen.add(element);
  try {
    inspect(scope, element, kind, fromParser);
  } catch {
    scope.attributes.remove.call(element, 'src');
    if (kind === 'script') keepInert(scope, element);
  }
}

function inspect(scope: Scope, element: Element, kind: Kind, fromParser: boolean): void {
  const { attributes, holds } = scope;
  if (holds.of(element)) {
    if (kind === 'script') keepInert(scope, element);
    return;
  }
  const { get } = attributes;
  const isMarked = get.call(element, MARK) !== null;
  const address = get.call(element, 'data-src') ?? get.call(element, 'src');
  if (!isMarked && (address === null || !loadsByPlace(scope, element, kind))) return;
  const subject = subjectOf(scope, element, kind, address);
  if (!subject || (!isMarked && holds.passes(kind, subject, String(address)))) return;
  if (kind === 'script') holdScript(scope, element as HTMLScriptElement, subject, fromParser);
  else if (address !== null)
    holdAddress(scope, element as HTMLIFrameElement | HTMLImageElement, subject, address, fromParser);
}

/** Whether it is being connected that makes an unmarked element load. */
function loadsByPlace(scope: Scope, element: Element, kind: Kind): boolean {
  if (kind === 'script') return isRunnable(scope, element);
  return kind === 'frame' || scope.attributes.get.call(element, 'loading') === 'lazy';
}
