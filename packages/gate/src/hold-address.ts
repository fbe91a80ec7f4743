import type { Subject } from '@sluice/core';
import { hideAttribute, revealAttributes } from './held-attributes.ts';
import type { Scope } from './scope.ts';

/**
 * Holds a frame or an image by taking its address out. `address` is what the page wrote or is about to write; a
 * marked element carries it in `data-src` instead, and gets it as `src` on release.
 *
 * @param fromParser the parser connected it. A frame's navigation has begun by then: moving it in its place ends that.
 */
export function holdAddress(
  scope: Scope,
  element: HTMLIFrameElement | HTMLImageElement,
  subject: Subject,
  address: string,
  fromParser = false,
): void {
  const { attributes, holds, insertBefore } = scope;
  const isImage = element.localName === 'img';
  const wasLive = attributes.get.call(element, 'src') !== null;
  hideAttribute(attributes, element, 'src', address);
  if (fromParser && wasLive && !isImage && element.parentNode) {
    insertBefore.call(element.parentNode, element, element.nextSibling);
  }
  const isPixel = isImage && !element.isConnected;
  holds.add({
    kind: isImage ? 'image' : 'frame',
    subject,
    what: address,
    element,
    release() {
      if (isImage) revealAttributes(attributes, element);
      // In the microtask of the frame's own insertion Chromium overrides a new address by about:blank.
      else setTimeout(() => revealAttributes(attributes, element));
      return undefined;
    },
    // An image outside the document is a request that nobody sees: it fails like one.
    ...(isPixel && { drop: () => void queueMicrotask(() => element.dispatchEvent(new Event('error'))) }),
  });
}
