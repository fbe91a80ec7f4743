import type { VendorId } from '@sluice/core';

/** One vendor whose script turns markup of the page into what visitors see. A plain object: it keeps no state. */
export interface Embed {
  readonly vendor: VendorId;
  /** CSS selector of the markup that the vendor's script has not turned into anything yet. */
  readonly markup: string;
  /** CSS selector of the script. Sites paste it with each embed; it need not run more than once. */
  readonly script?: string;
  /** Makes the page's markup fit, before the script reads it and whenever some has come. Safe to call again. */
  prepare?(document: Document): void;
  /**
   * Tells whether the script has run, by what it has left in the page.
   *
   * @param hasLoaded it has been seen to load; where it leaves nothing that is documented, that must do
   */
  isRunning(page: Window, hasLoaded: boolean): boolean;
  /** Tells the running script of markup that has come since. May throw what the script throws. */
  render(page: Window, elements: readonly Element[]): void;
}
