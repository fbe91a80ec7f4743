/** What the leak lab's pages have beside the demo site's. */
interface Window {
  readonly lab?: import('./run-vectors.ts').Lab;
  /** The vectors whose script the third party served and the page ran. */
  readonly vectorsRan?: string[];
}

/** In Chromium since 135; not in the DOM library yet. */
declare function fetchLater(address: string, options?: { activateAfter?: number }): unknown;
