import type { Subject } from '@sluice/core';
import type { Kind } from './hold.ts';
import { holdAddress } from './hold-address.ts';
import { holdScript } from './hold-script.ts';
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
 * Judges an element that is about to be, or has just been, connected, and holds it if it must not load.
 *
 * @param fromParser the parser connected it. Then an image without a mark is left alone: its request is on
 *   its way, and taking the address out would only make it a second one after release.
 */
export function inspectElement(scope: Scope, element: Element, fromParser: boolean): void {
  const kind = kindOf(element);
  if (!kind || scope.holds.of(element)) return;
  const { get } = scope.attributes;
  const mark = get.call(element, MARK);
  const address = get.call(element, 'data-src') ?? get.call(element, 'src');
  if (mark === null && (address === null || (fromParser && kind === 'image'))) return;
  const byAddress = address === null ? undefined : scope.classify(address, kind);
  const subject = mark === null ? byAddress : mergeMark(parseMark(mark), byAddress);
  if (!subject) return;
  if (mark === null && scope.holds.passes(kind, subject, address as string)) return;
  if (kind === 'script') holdScript(scope, element as HTMLScriptElement, subject, fromParser);
  else if (address !== null)
    holdAddress(scope, element as HTMLIFrameElement | HTMLImageElement, subject, address, fromParser);
}

/** A mark says who a tag is; where it names only a category, its address may add the vendor. */
function mergeMark(marked: Subject, byAddress: Subject | undefined): Subject {
  return marked.category && byAddress?.vendor ? { ...marked, vendor: byAddress.vendor } : marked;
}
