/** Less than this in CSS pixels nobody is meant to see: tracking pixels. */
const SMALLEST_SEEN = 40;

/**
 * Whether a person is meant to see a frame: as it is laid out, else, as in a tab that is not open yet, as its attributes say. A frame without any
 * size has 300 by 150 pixels (HTML, "embedded content: dimensions").
 */
export function isSeenFrame(frame: HTMLIFrameElement): boolean {
  if (frame.hidden || getComputedStyle(frame).display === 'none') return false;
  const { offsetWidth, offsetHeight } = frame;
  const sizes = [offsetWidth || readLength(frame, 'width'), offsetHeight || readLength(frame, 'height')];
  return sizes.every((size) => size === undefined || size >= SMALLEST_SEEN);
}

/** A length in an attribute, in CSS pixels; `undefined` for none, and for percentages. */
export function readLength(element: Element, name: string): number | undefined {
  const digits = /^\s*(\d{1,4})(?:px)?\s*$/.exec(element.getAttribute(name) ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
