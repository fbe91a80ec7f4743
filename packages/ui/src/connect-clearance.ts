import { installStyles } from './install-styles.ts';

/** What stands at the lower edge of the window, over the page. */
const OVER_PAGE = '.sluice-banner:not(dialog),.sluice-line';

/** Room above and below it, in CSS pixels: see `styles/prompt.ts`. */
const MARGINS = 32;

/**
 * Keeps what a visitor goes to by the keyboard out from under the prompt: the browser scrolls it into the part of the window that is
 * free, and the end of a page that scrolls has room below it. Nothing in sight moves. Returns the undo.
 *
 * By a style sheet, so that no attribute of the page's own elements changes: frameworks that take over a page compare them.
 *
 * @param root the prompt's own element
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
 */
export function connectClearance(root: Element): () => void {
  const document = root.ownerDocument;
  let shown: Element | null = null;
  let height = 0;
  let undoStyles = (): void => {};
  const sizes = new ResizeObserver(measure);
  const changes = new MutationObserver(look);

  function look(): void {
    const found = root.querySelector(OVER_PAGE);
    if (found === shown) return;
    sizes.disconnect();
    shown = found;
    if (shown) sizes.observe(shown);
    else measure();
  }

  function measure(): void {
    const now = shown ? Math.ceil(shown.getBoundingClientRect().height) : 0;
    if (now === height) return;
    height = now;
    undoStyles();
    undoStyles = height === 0 ? () => {} : installStyles(document, stylesFor(document, height + MARGINS));
  }

  changes.observe(root, { childList: true, subtree: true });
  look();
  return () => {
    changes.disconnect();
    sizes.disconnect();
    undoStyles();
  };
}

/** A page that fits into the window keeps its height: it would get a scroll bar, and all of it would move. */
function stylesFor({ documentElement }: Document, room: number): string {
  const scrolls = documentElement.scrollHeight > documentElement.clientHeight;
  const end = scrolls ? `padding-block-end:${room}px;` : '';
  return `@media screen{:root{${end}scroll-padding-block-end:${room}px}}`;
}
