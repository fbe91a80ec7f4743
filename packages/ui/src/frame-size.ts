/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a frame without any size has (HTML, "embedded content: dimensions"). */
const DEFAULT: Size = { width: 300, height: 150 };
const SMALLEST_SEEN = 40;

/**
 * The size of a frame: as laid out, else as its attributes say, else the default. `undefined` for a frame that the page
 * keeps out of sight, as tracking pixels are.
 */
export function sizeOfFrame(frame: HTMLIFrameElement): Size | undefined {
  if (frame.hidden || getComputedStyle(frame).display === 'none') return undefined;
  const { width, height } = frame.getBoundingClientRect();
  const size = {
    width: width || readLength(frame, 'width') || DEFAULT.width,
    height: height || readLength(frame, 'height') || DEFAULT.height,
  };
  return Math.min(size.width, size.height) < SMALLEST_SEEN ? undefined : size;
}

function readLength(frame: Element, name: string): number {
  const text = frame.getAttribute(name) ?? '';
  return /^\d{1,5}$/.test(text) ? Number(text) : 0;
}
