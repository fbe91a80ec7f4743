/** Milliseconds until a change is seen that moves nothing: in a page of fixed height, whose parts scroll. */
const INTERVAL = 500;

/**
 * Calls `listener` after elements may have come or gone anywhere in the page: in the same frame if the page's height changed with
 * them, else a little later. Returns the undo.
 *
 * Not by a MutationObserver: where a browser has to note every node for one, a page that inserts them by the thousand takes
 * twice as long in Chromium and ten times as long in Firefox (`bench/page-work`).
 */
export function connectPageChanges(document: Document, listener: () => void): () => void {
  const observer = new ResizeObserver(check);
  const timer = setInterval(() => document.hidden || check(), INTERVAL);
  let body: Element | undefined;

  function check(): void {
    // Page transitions of some frameworks put another one in its place.
    if (body !== document.body) {
      body = document.body;
      observer.disconnect();
      for (const element of [document.documentElement, body]) observer.observe(element);
    }
    listener();
  }

  check();
  return () => {
    observer.disconnect();
    clearInterval(timer);
  };
}
