/**
 * Gives the focus back to where it came from, once what had it in `root` is taken out of the page: a visitor who answers by the keyboard is left
 * where they were. Without anything to give it to, the browser goes on at the place of what is gone. Returns the undo.
 *
 * Native dialogs do the same for themselves, but what they give the focus back to may go next.
 */
export function connectFocusBack(root: Element): () => void {
  const { ownerDocument: document } = root;
  let holder: Node | undefined;
  let before: EventTarget | null = null;

  function enter({ target, relatedTarget }: FocusEvent): void {
    if (!root.contains(target as Node)) holder = undefined;
    else {
      if (!holder && !root.contains(relatedTarget as Node | null)) before = relatedTarget;
      holder = target as Node;
    }
  }
  /** What is clicked may take no focus; of an element that goes some browsers tell too, and the window may only be left. */
  function leave({ target }: FocusEvent): void {
    queueMicrotask(() => {
      if (target === holder && holder?.isConnected && document.activeElement !== holder) holder = undefined;
    });
  }
  const observer = new MutationObserver(() => {
    const { activeElement, body } = document;
    if (!holder || holder.isConnected || (activeElement && activeElement !== body)) return;
    holder = undefined;
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  document.addEventListener('focusin', enter);
  document.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', enter);
    document.removeEventListener('focusout', leave);
  };
}
