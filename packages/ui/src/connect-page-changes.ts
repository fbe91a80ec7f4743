/**
 * Calls `listener` after elements came or went anywhere in the page, at most once per animation frame. Returns the
 * undo.
 */
export function connectPageChanges(document: Document, listener: () => void): () => void {
  let frame = 0;
  const observer = new MutationObserver(() => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      listener();
    });
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
