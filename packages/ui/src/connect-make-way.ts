/** What is fixed over the page at one of its ends, beside modal dialogs. */
const FIXED = '.sluice-bar,.sluice-box,.sluice-line,.sluice-reopen,.sluice-notices';
/** Puts it to the page's other end. */
const AWAY = 'sluice-away';
/** Between the prompt and notices at the same end, in pixels. */
const GAP = 8;

/**
 * Lets what is fixed over the page make way for what has the focus there: it goes to the page's other end as long as its place hides the middle
 * of the focused element. To scroll the page instead would not help at its end (WCAG 2.2, 2.4.11). Notices, which stand at the top, and the prompt,
 * which stands at the bottom, may so come to the same end: there the notices keep off the prompt. Returns the undo.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html
 */
export function connectMakeWay(root: Element): () => void {
  const { ownerDocument: document } = root;
  function review(): void {
    const focused = document.activeElement;
    const isInPage = focused && focused !== document.body && !root.contains(focused);
    // Twice: what has kept off the other may have come over the focus.
    for (let i = 0; i < 2; i++) {
      for (const fixed of root.querySelectorAll(FIXED)) {
        if (isInPage && covers(fixed, focused)) fixed.classList.toggle(AWAY);
      }
      keepOff(root);
    }
  }
  review();
  // What comes late may come over the focus.
  const observer = new MutationObserver(review);
  observer.observe(root, { childList: true, subtree: true });
  document.addEventListener('focusin', review);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', review);
  };
}

function keepOff(root: Element): void {
  const [prompt, notices] = [FIXED, '.sluice-notices'].map((each) => root.querySelector<HTMLElement>(each));
  if (!prompt || !notices || prompt === notices) return;
  const isBeside = prompt.classList.contains(AWAY) !== notices.classList.contains(AWAY);
  notices.style.setProperty('--s-off', isBeside ? `${prompt.offsetHeight + GAP}px` : '0px');
}

function covers(fixed: Element, focused: Element): boolean {
  const over = fixed.getBoundingClientRect();
  const { left, top, width, height } = focused.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  return over.left < x && x < over.right && over.top < y && y < over.bottom;
}
