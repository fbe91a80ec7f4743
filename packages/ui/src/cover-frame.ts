import type { Place } from './place.ts';
import { setFirmly } from './set-firmly.ts';

/** On a frame whose placeholder is over it. */
const HELD = 'sluice-held';

/**
 * Lays a placeholder over its frame. The frame keeps its place in the layout and is only not painted, so that nothing moves when the
 * placeholder comes, goes and comes again, whatever gives the frame its size. `root` has none itself: it is what the placeholder's box goes by
 * when the page around moves. All styles go in by the CSSOM, which a Content-Security-Policy without 'unsafe-inline' lets
 * through (CSP 3, 8.3: `style` attributes are governed, `element.style` is not).
 *
 * @param fit called after the box has got another size
 */
export function coverFrame(root: HTMLElement, frame: HTMLIFrameElement, fit: () => void): Place {
  let isWaiting = false;
  let hasLoaded = false;
  let size = '';
  root.classList.add('sluice-over');
  frame.before(root);
  settle(root, frame);
  frame.classList.add(HELD);

  function arrange(): void {
    const { offsetWidth, offsetHeight } = frame;
    if (!offsetWidth) return;
    const box = frame.getBoundingClientRect();
    const own = root.getBoundingClientRect();
    // In a part of the page that is scaled, pixels of the screen are no pixels of the layout.
    const scale = box.width ? offsetWidth / box.width : 1;
    setLength(root, 'left', (box.left - own.left) * scale);
    setLength(root, 'top', (box.top - own.top) * scale);
    setLength(root, 'width', offsetWidth);
    setLength(root, 'height', offsetHeight);
    const now = `${offsetWidth} ${offsetHeight}`;
    if (now === size) return;
    size = now;
    root.classList.toggle('sluice-unseen', Math.min(offsetWidth, offsetHeight) < 40);
    fit();
  }

  const observer = new ResizeObserver(arrange);
  observer.observe(frame);
  arrange();
  return {
    isKept: () => root.nextElementSibling === frame,
    hold: arrange,
    arrange,
    await(look) {
      isWaiting = true;
      hasLoaded = false;
      const loaded = (): void => {
        // What it was emptied with may still be on its way.
        hasLoaded ||= isWaiting && !isBlank(frame);
        look();
      };
      frame.addEventListener('load', loaded);
      return () => {
        isWaiting = false;
        frame.removeEventListener('load', loaded);
      };
    },
    hasCome: () => hasLoaded,
    isExpected: () => frame.isConnected,
    target: () => frame,
    leave() {
      observer.disconnect();
      root.remove();
      frame.classList.remove(HELD);
    },
  };
}

function isBlank({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.URL === 'about:blank';
}

/**
 * Lets `root` follow the frame, as well as something without a size can: in the line (as a block of its own the frame might not fit into it behind), between
 * blocks, among floats; out of the flow where the frame is, and where each child has a place of its own.
 */
function settle(root: HTMLElement, frame: HTMLIFrameElement): void {
  const { borderRadius, cssFloat, display, position, zIndex } = getComputedStyle(frame);
  const around = getComputedStyle(frame.parentElement ?? frame).display;
  const isOut = /absolute|fixed/.test(position) || /flex|grid/.test(around);
  setFirmly(root, 'position', isOut ? (position === 'fixed' ? position : 'absolute') : 'relative');
  setFirmly(root, 'display', /^inline/.test(display) && !isOut ? 'inline' : 'block');
  if (cssFloat) setFirmly(root, 'float', cssFloat);
  setFirmly(root, 'z-index', zIndex);
  if (parseFloat(borderRadius) > 0) setFirmly(root, '--s-round', borderRadius);
}

function setLength({ style }: HTMLElement, name: string, length: number): void {
  const value = `${Math.round(length * 100) / 100}px`;
  if (style.getPropertyValue(`--sluice-${name}`) !== value) style.setProperty(`--sluice-${name}`, value);
}
