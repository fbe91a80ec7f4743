import type { Place } from './place.ts';
import { reservedSize } from './reserved-size.ts';
import { setFirmly } from './set-firmly.ts';

/** On markup that waits: its own link then is a block, whose height can be counted on. */
const WAITS = 'sluice-waits';

/** Embeds lower than this in CSS pixels, such as buttons, get the small form. */
const SMALL = 150;

/**
 * Puts a placeholder before markup that a script will turn into an embed, and lets both together take the room that the embed will
 * have. While the embed comes up the placeholder gives way by as much as the embed takes, in the same frame; what is left in the end
 * stays empty below it until it is out of sight.
 */
export function reserveRoom(root: HTMLElement, element: HTMLElement): Place {
  const { height, width } = reservedSize(element);
  let isAwaited = false;
  /** How far below the placeholder's top the page goes on. */
  let end = 0;
  let before = '';
  if (height > 0 && height < SMALL) root.classList.add('sluice-small');
  setFirmly(root, 'max-width', width ? `${width}px` : getComputedStyle(element).maxWidth);
  element.before(root);
  element.classList.add(WAITS);

  /** What stands in the embed's place: its markup and what its script has put before it, else what it was replaced with. */
  function parts(): HTMLElement[] {
    const found: HTMLElement[] = [];
    for (let next = root.nextElementSibling; next; next = next.nextElementSibling) {
      found.push(next as HTMLElement);
      if (next === element) return found;
    }
    return found.slice(0, 1);
  }

  function endOfParts(): number {
    const next = parts().at(-1)?.nextElementSibling?.getBoundingClientRect().top;
    return (next ?? root.parentElement?.getBoundingClientRect().bottom ?? 0) - root.getBoundingClientRect().top;
  }

  /** Not by the sum of what stands there: margins collapse. The box itself is cut off and not laid out anew, which would move its words. */
  function giveWay(): void {
    setFirmly(root, 'height', `${Math.max(0, root.offsetHeight + end - endOfParts())}px`);
  }

  function hold(): void {
    isAwaited = false;
    root.style.removeProperty('height');
    root.style.setProperty('--sluice-height', `${Math.max(0, height - heightOf(element))}px`);
  }

  function leave(): void {
    element.classList.remove(WAITS);
    const rest = isAwaited && root.isConnected ? root.offsetHeight : 0;
    if (rest < 1) root.remove();
    else leaveRest(root, parts().at(-1), rest);
  }

  hold();
  return {
    isKept: () => root.nextElementSibling === element,
    hold,
    arrange() {
      // What its script does is heard of at once; what styles and pictures do to it is not.
      if (isAwaited) giveWay();
    },
    await(look) {
      end = endOfParts();
      before = element.innerHTML;
      isAwaited = true;
      giveWay();
      return watchParts(root, parts, () => {
        giveWay();
        look();
      });
    },
    hasCome: () => parts().some((part) => (part !== element || element.innerHTML !== before) && isRendered(part)),
    isExpected: () => root.isConnected && parts().length > 0,
    target: () => parts().find(isRendered),
    leave,
  };
}

/**
 * Hears of all that a script does to the embed, before it is painted. Not by a ResizeObserver: giving way in its turn makes the page's body change
 * twice in one, which browsers report to the page as an error ("loop completed with undelivered notifications").
 */
function watchParts(root: HTMLElement, parts: () => readonly HTMLElement[], listener: () => void): () => void {
  const observer = new MutationObserver(() => {
    watch();
    listener();
  });
  function watch(): void {
    observer.disconnect();
    if (root.parentNode) observer.observe(root.parentNode, { childList: true });
    const attributeFilter = ['style', 'class', 'height', 'width', 'hidden'];
    for (const part of parts()) observer.observe(part, { attributeFilter, childList: true, subtree: true });
  }
  watch();
  return () => observer.disconnect();
}

function heightOf(element: HTMLElement): number {
  const { marginBottom, marginTop } = getComputedStyle(element);
  return element.offsetHeight + (parseFloat(marginTop) || 0) + (parseFloat(marginBottom) || 0);
}

/** Scripts keep their frame invisible, or without a size, until it has something to show. */
function isRendered(part: HTMLElement): boolean {
  const seen = part.localName === 'iframe' ? part : (part.querySelector('iframe') ?? part);
  const { height, width } = seen.getBoundingClientRect();
  return Math.min(height, width) > 1 && getComputedStyle(seen).visibility !== 'hidden';
}

function leaveRest(root: HTMLElement, last: Element | undefined, height: number): void {
  setFirmly(root, 'height', `${height}px`);
  last?.after(root);
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    root.remove();
  });
  observer.observe(root);
}
