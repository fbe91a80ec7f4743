/** What is fixed over the page, beside modal dialogs. */
const FIXED = '.sluice-bar,.sluice-box,.sluice-line,.sluice-reopen';
/** Puts it to the top of the page. */
const UP = 'sluice-up';

/**
 * Lets what is fixed over the page make way for what has the focus there: it goes to the page's other end as long as its place hides the middle
 * of the focused element. To scroll the page instead would not help at its end (WCAG 2.2, 2.4.11). Returns the undo.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
 */
export function connectMakeWay(root: Element): () => void {
  const { ownerDocument: document } = root;
  function review(): void {
    const focused = document.activeElement;
    if (!focused || focused === document.body || root.contains(focused)) return;
    for (const fixed of root.querySelectorAll(FIXED)) {
      if (covers(fixed, focused)) fixed.classList.toggle(UP);
    }
  }
  review();
  document.addEventListener('focusin', review);
  return () => document.removeEventListener('focusin', review);
}

function covers(fixed: Element, focused: Element): boolean {
  const over = fixed.getBoundingClientRect();
  const { left, top, width, height } = focused.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  return over.left < x && x < over.right && over.top < y && y < over.bottom;
}
