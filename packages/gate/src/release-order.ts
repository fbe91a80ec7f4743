import type { Hold } from './hold.ts';

/**
 * Puts holds into the order in which they are released: writes first, so that a vendor finds what the page wrote before
 * it; then tags; then what waits for the document to be parsed; then requests, and elements outside the document, as
 * they came.
 *
 * Tags go in document order. Scripts that the page's own code inserted take the turns that they have among them by when
 * that was, wherever it put them: a loader's `insertBefore` puts each before the last.
 */
export function inReleaseOrder(holds: readonly Hold[]): Hold[] {
  return [0, 1, 2, 3].flatMap((rank) => inDocumentOrder(holds.filter((hold) => rankOf(hold) === rank)));
}

function rankOf({ key, element, isDeferred }: Hold): number {
  if (key !== undefined) return 0;
  if (!element?.isConnected) return 3;
  return isDeferred ? 2 : 1;
}

function inDocumentOrder(holds: readonly Hold[]): Hold[] {
  const placed = holds.filter(isPlaced).sort(byPosition);
  return holds.map((hold) => (isPlaced(hold) ? (placed.shift() ?? hold) : hold));
}

function isPlaced({ element, isInserted }: Hold): boolean {
  return Boolean(element?.isConnected && !isInserted);
}

function byPosition(a: Hold, b: Hold): number {
  const isBefore =
    a.element && b.element && a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBefore ? -1 : 1;
}
